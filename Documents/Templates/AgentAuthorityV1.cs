using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>授权委托书: both parties, matter, powers and term, signed by the applicant and the agent (民法典 §165).</summary>
internal class AgentAuthorityV1(int version = 1) : PaperTemplate<AgentAuthorityPaper>(PaperKinds.AgentAuthority, version)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(AgentAuthorityPaper paper) => "授权委托书";

    /// <summary>How the applicant signs.</summary>
    protected virtual string Signs => "签名、盖章";

    protected override IEnumerable<Block> Blocks(AgentAuthorityPaper paper, PressOptions options) =>
    [
        new Paragraph(TitleOf(paper), Parts.Title),
        new Paragraph(Zh.Number(paper.Number), Parts.Dense with { Indent = 0, Align = TextAlign.Center, Before = 4, After = 8, KeepWithNext = true }),
        Slips.To(paper.Department),
        new Paragraph($"委托人委托受托人为代理人，向你单位申请办理“{paper.Matter}”，受托人在下列权限和期限内以委托人名义办理的事项，委托人予以承认。", Parts.Dense with { After = 4 }),
        new Paragraph("一、委托人", Parts.Section),
        Parts.Fields(Parts.Applicant(paper.Applicant with { Agent = null })),
        new Paragraph("二、受托人", Parts.Section),
        Parts.Fields([("姓名", paper.AgentName), ("居民身份证", paper.AgentIdentityCode), ("联系电话", paper.AgentPhone)]),
        new Paragraph("三、委托事项、权限和期限", Parts.Section),
        Parts.Fields([("委托事项", paper.Matter), ("办件编号", paper.CaseNumber), ("委托期限", paper.Term)]),
        new Paragraph("委托权限（不委托的项目，由委托人划去并在旁边签名）：", Parts.Dense with { Before = 6, KeepWithNext = true }),
        Parts.Numbered(paper.Powers),
        new Paragraph($"受托人办理时应当出示本人居民身份证。委托人变更或者取消委托的，应当书面告知你单位。{Slips.Phones(paper)}本委托书一式两份，委托人、你单位各执一份。",
            Parts.Dense with { Before = 6, After = 8, KeepWithNext = true }),
        new SignedForms([("委托人", Signs), ("受托人", "签名")], paper.VerifyUrl),
    ];
}
