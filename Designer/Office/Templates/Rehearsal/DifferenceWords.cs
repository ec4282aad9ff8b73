using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Templates.Rehearsal;

/// <summary>A difference between what happened and what would happen, as a sentence.</summary>
public sealed class DifferenceWords(Texts texts, Say say)
{
    public string Of(RehearsedDetail.Difference found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var what = say.Of("Difference", found.Sort);
        return found.Sort switch
        {
            "StepAdded" or "StepLeftOut" => texts["Rehearsal.StepTimes", what, found.Name, found.Was, found.Would],
            "PaperAdded" or "PaperLeftOut" => texts["Rehearsal.PaperTimes", what, say.Of("Paper", found.Name), found.Was, found.Would],
            "OtherBranch" => texts["Rehearsal.Became", what, found.Name, Ports(found.Was), Ports(found.Would)],
            "OtherPeople" => texts["Rehearsal.Became", what, found.Name, Actors(found.Was), Actors(found.Would)],
            "OtherEnd" => texts["Rehearsal.EndBecame", what, Result(found.Was), Result(found.Would)],
            "MoreDays" or "FewerDays" => texts["Rehearsal.DaysBecame", what, found.Was, found.Would],
            "ActWithoutPlace" => texts["Rehearsal.NoPlace", what, say.Of("Signal", found.Name)],
            _ => found.Name is null ? texts["Rehearsal.OfCase", what, found.Would] : texts["Rehearsal.OfStep", what, found.Name, found.Would],
        };
    }

    /// <summary>审批人员（市场监管局）</summary>
    public string Actor(string kind, string? of) => of is null ? say.Of("Actor", kind) : texts["Rehearsal.ActorOf", say.Of("Actor", kind), of];

    private string Result(string? result) => result is null ? texts["Rehearsal.Runs"] : say.Of("Result", result);

    private string Ports(string? ports) => string.Join(texts["Common.And"], (ports ?? "").Split(',').Select(p => say.Of("Port", p)));

    private string Actors(string? actors) => string.Join(texts["Common.And"], (actors ?? "").Split(',').Select(a => a.Split(':') is [var kind, var of] ? Actor(kind, of) : Actor(a, null)));
}
