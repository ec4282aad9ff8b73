using ApprovalHub.Documents.Models;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>授权委托书 from what the case knows of applicant and agent.</summary>
internal static class AuthorityFacts
{
    public static AgentAuthorityPaper Of(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var agent = subject.Agent ?? throw new InvalidOperationException($"Case {subject.Number} has no agent.");
        return new AgentAuthorityPaper
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
            AgentName = agent.Name,
            AgentIdentityCode = agent.IdNumber,
            AgentPhone = agent.Phone,
            Powers =
            [
                "代为提出申请，填写、提交和补正申请材料；",
                "代为陈述有关情况，接受询问，参加现场核查；",
                "代为签署和签收办理过程中的各类文书；",
                "代为领取办理结果。",
            ],
            Term = "自委托人签署之日起至本事项办结、领取办理结果之日止",
            MadeAt = facts.Act.At,
        };
    }
}
