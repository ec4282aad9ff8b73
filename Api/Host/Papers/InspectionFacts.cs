using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>现场核查工作记录 from what the act that ended the visit put on record.</summary>
internal static class InspectionFacts
{
    public static SiteInspectionRecordPaper Of(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var found = (SiteInspection)subject.OnRecord!;
        var task = subject.LastProcedure!;
        return new SiteInspectionRecordPaper
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
            Inspectors = found.Inspectors,
            InspectedAt = found.At,
            Place = found.Place,
            Attendant = found.Attendant,
            Ground = subject.Stops.Where(s => s.NodeId == task.NodeId).MaxBy(s => s.StoppedAt)!.Ground,
            Findings = found.Findings,
            Verdict = task.Outcome == "Done" ? "现场核查通过" : "现场核查不通过",
            Conclusion = task.Opinion ?? "",
            RecordedAt = facts.Act.At,
        };
    }
}
