using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>特别程序告知书 from the facts of the act that stopped the clocks: all that it stopped, in one notice.</summary>
internal static class ProcedureFacts
{
    public static SpecialProcedureNoticePaper Of(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var stops = subject.Stops.Where(s => s.To is null && s.StoppedAt == facts.Act.At.ToUniversalTime()).ToList();
        var paper = new SpecialProcedureNoticePaper
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
            AcceptedOn = Wording.Accepted(subject),
            Procedures = [.. stops.Select(s => Line(s, facts.Act.Book.Calendar))],
            StoppedOn = facts.Act.Today,
            Handler = facts.Act.By.Name,
        };
        return matter.Type == MatterType.License ? paper : paper with { StopGround = matter.StatutoryGround };
    }

    private static ProcedureLine Line(CaseStop stop, WorkCalendar calendar) => new()
    {
        Name = Wording.Kind(stop.Kind),
        Ground = stop.Ground,
        Expected = new TimeLimit(stop.ExpectedAmount, (TimeUnit)(int)stop.ExpectedUnit),
        ExpectedEnd = stop.ExpectedClock().Due(calendar) is { } due ? Wording.Day(due, calendar) : null,
    };
}
