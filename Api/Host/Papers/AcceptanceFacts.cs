using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>受理通知书 from the facts of the act that accepted the case; it states the day on which the decision is due.</summary>
internal static class AcceptanceFacts
{
    public static AcceptanceNoticePaper Of(PaperFacts facts)
    {
        var (subject, matter, calendar) = (facts.Case, facts.Act.Book.Matter, facts.Act.Book.Calendar);
        var accepted = subject.AcceptedAt ?? throw new InvalidOperationException($"Case {subject.Number} is not accepted.");
        var promised = subject.PromisedLimit(matter);
        var paper = new AcceptanceNoticePaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Seal(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            QueryCode = subject.QueryCode,
            LegalBasis = matter.LegalBasis,
            AcceptedAt = accepted,
            Statutory = Wording.Limit(matter.Statutory),
            Promised = Wording.Limit(promised),
            Due = subject.PromisedClock(matter)?.Due(calendar) is { } due ? Wording.Day(due, calendar) : Wording.Last(accepted, promised, calendar),
            Materials = Wording.Taken(subject),
            Tolerance = subject.Owes && subject.SupplyClock()?.Due(calendar) is { } day ? Owed(subject, Wording.Day(day, calendar), matter) : null,
            Acceptor = subject.AcceptedByName ?? facts.Act.By.Name,
        };
        return matter.Type == MatterType.License ? paper : paper with { AcceptanceGround = matter.StatutoryGround };
    }

    private static Tolerance Owed(Case subject, DueDate day, MatterContent matter) => new()
    {
        Materials = [.. subject.Materials.Where(m => m.Owed).Select(m => new ToleratedMaterial { Name = m.Name, SupplyBy = day })],
        Consequence = Consequence(matter.Tolerance),
    };

    /// <summary>What follows a broken promise by the matter's policy: the end of the case, and how long nothing is tolerated any more.</summary>
    internal static string Consequence(TolerancePolicy? policy) => policy?.Overdue switch
    {
        ToleranceEffect.Returned => "逾期未补齐的，作退件处理",
        ToleranceEffect.Denied => "逾期未补齐的，作出不予许可决定",
        _ => "逾期未补齐的，视为撤回申请",
    } + Block(policy?.BlockMonths ?? 0);

    private static string Block(int months) => months switch
    {
        0 => "。",
        12 => "，一年内不再适用容缺受理。",
        _ when months % 12 == 0 => $"，{months / 12}年内不再适用容缺受理。",
        _ => $"，{months}个月内不再适用容缺受理。",
    };
}
