using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>集体决策纪要 from what the act that decided put on record.</summary>
internal static class CollectiveFacts
{
    public static CollectiveMinutesPaper Of(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var (minutes, decision) = ((CollectiveMinutes)subject.OnRecord!, subject.LastDecision!);
        return new CollectiveMinutesPaper
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
            MeetingNumber = minutes.Number,
            Presider = facts.Act.By.Name,
            Ballots = [.. minutes.Attendees.Select(name => Ballot(name, minutes))],
            Decision = $"{(decision.Outcome == "Granted" ? "准予" : "不予批准")}“{matter.Name}”申请。",
            Opinion = decision.Opinion ?? "",
            Ground = decision.Ground,
            DecidedAt = facts.Act.At,
        };
    }

    private static CollectiveMinutesPaper.Ballot Ballot(string name, CollectiveMinutes minutes) =>
        minutes.Dissents.FirstOrDefault(d => d.Name == name) is { } dissent ? new(name, dissent.Abstains ? "弃权" : "不同意", dissent.Reason) : new(name, "同意");
}
