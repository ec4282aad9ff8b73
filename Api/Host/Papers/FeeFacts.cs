using ApprovalHub.Documents.Models;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>收费通知书 from the act that charged.</summary>
internal static class FeeFacts
{
    public static FeeNoticePaper Of(PaperFacts facts, Centre centre)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        return new FeeNoticePaper
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
            Fees = [.. subject.Wrote.Fees.Select(f => new FeeLine(f.Name, f.Standard, f.Quantity, f.Amount, f.Ground))],
            Payment = matter.OnlinePayment ? "窗口缴纳、网上缴纳" : "窗口缴纳",
            PayBy = subject.Wrote.PayBy is { } day ? new DueDate(day) : null,
            Clerk = facts.Act.By.Name,
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
            ChargedAt = facts.Act.At,
        };
    }
}
