using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>不予决定书 from the facts of the act that denied.</summary>
internal static class DenialFacts
{
    public static DenialDecisionPaper Of(PaperFacts facts, Centre centre)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var decision = subject.LastDecision ?? throw new InvalidOperationException($"Case {subject.Number} is not decided.");
        var paper = new DenialDecisionPaper
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
            Reasons = decision.Opinion ?? "",
            Grounds = [decision.Ground ?? matter.StatutoryGround],
            DecidedOn = ShanghaiTime.Day(facts.Act.At),
            Remedy = new Remedy(centre.ReviewOrgan, centre.Court),
        };
        return matter.Type == MatterType.License ? paper : paper with { Title = "不予办理决定书", Decision = "不予办理", DecisionGround = null };
    }
}
