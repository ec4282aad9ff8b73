using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>容缺受理通知书: missing items, their form, the last day and what follows else; two copies (FACTS 4.1, 4.6, 4.7).</summary>
internal sealed class ToleranceNoticeV1() : PaperTemplate<ToleranceNoticePaper>(PaperKinds.ToleranceNotice, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(ToleranceNoticePaper paper) => "容缺受理通知书";

    protected override IEnumerable<Block> Blocks(ToleranceNoticePaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Slips.To(paper.Applicant.Name),
        new Paragraph(Accepted(paper), Parts.Dense with { After = 8 }),
        Fields(paper),
        new Paragraph("一、需要补齐的材料", Parts.Section),
        Parts.Owed(paper.Materials.Select(material => (material.Name, material.Requirement, Zh.Due(material.SupplyBy)))),
        new Paragraph("二、告知事项", Parts.Section),
        Parts.Numbered(
            $"请于{Zh.Due(paper.SupplyBy)}前（含当日）补齐上述材料，补交时间以本机关收到之日为准。补交方式：{paper.Ways}。",
            paper.Consequence,
            paper.IssueFirst ? "审查同步进行；符合条件的，可以先行作出决定，材料仍须按期补齐。" : "审查同步进行；材料补齐后，本机关方可发放办理结果。",
            "因不可抗力不能按期补齐的，可以在期限届满前向本机关说明情况，经批准顺延。",
            Slips.Enquiry(paper, paper.QueryCode),
            "本文书一式两份，申请人、本机关各执一份。"),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
    ];

    private static string Accepted(ToleranceNoticePaper paper) =>
        $"你（单位）提出的“{paper.Matter}”申请，基本条件具备、主要申请材料齐全且符合法定形式，次要材料暂缺，你（单位）已自愿作出书面承诺（承诺人：{paper.PromisedBy}）。" +
        $"根据{paper.Ground}的规定，本机关决定容缺受理。";

    private static Table Fields(ToleranceNoticePaper paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        .. Parts.Applicant(paper.Applicant),
        ("受理时间", Zh.Minute(paper.AcceptedAt)),
        ("受理人", paper.Acceptor),
        ("补齐期限", Zh.Due(paper.SupplyBy)),
    ]);
}
