using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>延长期限告知书 from the facts of the act that extended the limit.</summary>
internal static class ExtensionFacts
{
    public static ExtensionNoticePaper Of(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var (calendar, extension) = (facts.Act.Book.Calendar, subject.Extensions.MaxBy(e => e.ApprovedAt)!);
        var law = ExtensionLaw.Of(matter)!;
        return new ExtensionNoticePaper
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
            Statutory = Wording.Limit(matter.Statutory),
            Amount = Wording.Limit(extension.AsClockExtension().Amount),
            Approver = extension.Approver == ExtensionApprover.GovernmentHead ? "本级人民政府负责人" : "本机关负责人",
            ApprovedBy = extension.By,
            Ground = law.Ground,
            Reason = extension.Reason,
            Due = Wording.Expected(subject.StatutoryClock(matter)!, calendar),
            PromisedDue = matter.Promised.Unit == extension.Unit ? Wording.Expected(subject.PromisedClock(matter)!, calendar) : null,
            ExtendedOn = facts.Act.Today,
        };
    }
}
