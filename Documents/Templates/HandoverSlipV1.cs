using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>材料交接单: the list with its totals, signed by who gave and who took.</summary>
internal sealed class HandoverSlipV1() : PaperTemplate<HandoverSlipPaper>(PaperKinds.HandoverSlip, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(HandoverSlipPaper paper) => "申请材料交接单";

    protected override IEnumerable<Block> Blocks(HandoverSlipPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Parts.Fields(
        [
            ("办件编号", paper.CaseNumber),
            .. Parts.Applicant(paper.Applicant),
            ("申请事项", paper.Matter),
            ("移交窗口", paper.Window),
            ("移交人", paper.Giver),
            ("办理期限", paper.Due is { } due ? Zh.Due(due) : null),
            ("接收人", paper.Taker),
            ("接收部门", paper.Department),
            ("移交时间", Zh.Minute(paper.HandedAt)),
        ]),
        Parts.Materials(paper.Materials) with { Before = 8 },
        new Paragraph(
            $"合计{Zh.Count(paper.Materials.Count)}项，原件{Zh.Count(paper.Materials.Sum(m => m.Originals))}份，复印件{Zh.Count(paper.Materials.Sum(m => m.Copies))}份。"
            + "接收人当面清点后签名接收。", Parts.Dense with { Before = 4 }),
        new Paragraph($"备注：{paper.Remark}", Parts.Dense),
        new Paragraph($"内部交接凭证，一式两份，移交、接收双方各执一份。{Slips.Phones(paper)}", Parts.Dense with { After = 4, KeepWithNext = true }),
        new SignedForms([("移交人", "签名"), ("接收人", "签名")], paper.VerifyUrl),
    ];
}
