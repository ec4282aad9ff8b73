using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>听证告知书、听证通知书、听证笔录 from the facts of the acts that tell the right, call the hearing and end it.</summary>
internal static class HearingFacts
{
    public static HearingRightsNoticePaper Rights(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        return new HearingRightsNoticePaper
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
            AskBy = Wording.Last(facts.Act.At, Case.HearingAskLimit, facts.Act.Book.Calendar),
            Address = matter.Address,
            ToldOn = facts.Act.Today,
        };
    }

    public static HearingNoticePaper Notice(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var call = (HearingCall)subject.OnRecord!;
        return new HearingNoticePaper
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
            Ground = subject.Stops.Last(s => s is { Kind: StopKind.Hearing, To: null }).Ground,
            HeldAt = call.At,
            Place = call.Place,
            Presider = call.Presider,
            CalledOn = facts.Act.Today,
        };
    }

    public static HearingMinutesPaper Minutes(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var held = (HearingRecord)subject.OnRecord!;
        return new HearingMinutesPaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Keeper(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            HeldAt = held.At,
            Place = held.Place,
            Presider = facts.Act.By.Name,
            Recorder = held.Recorder,
            Participants = [.. held.Participants.Select(p => new HearingMinutesPaper.Participant(p.Name, p.Capacity))],
            Opinion = held.Opinion,
            Statements = held.Statements,
            Conclusion = subject.LastProcedure!.Opinion ?? "",
            RecordedAt = facts.Act.At,
        };
    }
}
