using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process;

/// <summary>Papers that law asks for at an act: what a step produces if the template names none, and what it must not leave out.</summary>
public static class StatutoryPapers
{
    /// <summary>行政许可法第三十二条 (intake), 第三十八条 (decision), 第三十九条 (certificate), 第四十五条 (special procedures).</summary>
    public static ImmutableArray<PaperRule> Of(ActivitySort sort)
    {
        var papers = sort.Ports.Where(p => p.Paper is not null).Select(p => new PaperRule(p.Name, p.Paper!));
        return sort.Type switch
        {
            ActivityTypes.Intake => [.. papers, new PaperRule("Tolerated", Papers.ToleranceNotice)],
            ActivityTypes.Issue => [new PaperRule("Granted", Papers.GrantDecision), new PaperRule("Granted", Papers.Certificate)],
            ActivityTypes.SpecialProcedure => [new PaperRule("Open", Papers.SpecialProcedureNotice)],
            _ => [.. papers],
        };
    }
}
