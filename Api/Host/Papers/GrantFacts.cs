using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>准予决定书 from the facts of the act that issued it.</summary>
internal static class GrantFacts
{
    public static GrantDecisionPaper Of(PaperFacts facts, Centre centre)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var decided = ShanghaiTime.Day(subject.DecidedAt ?? facts.Act.At);
        var paper = new GrantDecisionPaper
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
            AcceptedOn = ShanghaiTime.Day(subject.AcceptedAt ?? subject.ReceivedAt),
            Grounds = matter.LegalBasis,
            Decision = $"经审查，{(subject.Applicant.IsPerson ? "你" : "你单位")}的申请符合法定条件，准予{matter.Name}。",
            ResultName = matter.Result.Name,
            ResultNumber = Domain.Process.Papers.CertificateOf(matter.Result) is { } kind ? facts.Numbers.GetValueOrDefault(kind) : null,
            ValidFrom = decided,
            ValidUntil = matter.Result.ValidYears is { } years ? decided.AddYears(years).AddDays(-1) : null,
            DecidedOn = decided,
            Delivery = matter.Post ? "窗口领取或邮寄送达" : "窗口领取",
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
        };
        return matter.Type == MatterType.License ? paper : paper with { Title = "准予决定书" };
    }
}
