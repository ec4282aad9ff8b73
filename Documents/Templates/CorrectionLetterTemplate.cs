using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>How notices of corrections are laid out; the applicant or agent signs that it was received, list included (FACTS 3.9).</summary>
internal abstract class CorrectionLetterTemplate<T>(string kind) : PaperTemplate<T>(kind, 1)
    where T : CorrectionLetter
{
    protected override Frame Frame => Frame.Dense;

    protected abstract string Told(T paper);

    /// <summary>What else the applicant must know.</summary>
    protected abstract IEnumerable<string?> Notes(T paper);

    protected override IEnumerable<Block> Blocks(T paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Slips.To(paper.Applicant.Name),
        new Paragraph(Told(paper), Parts.Dense with { After = 8 }),
        Fields(paper),
        new Paragraph("一、需要补正的材料", Parts.Section),
        Slips.Counted([("材料名称", 30, false), ("补正内容及要求", 42, false), ("份数", 20, true)], paper.Items.Select(item => (IReadOnlyList<string>)[item.Name, item.Asked, item.Form ?? "—"])),
        .. paper.Remark is { } remark ? [new Paragraph($"说明：{remark}", Parts.Dense with { Before = 4 })] : Array.Empty<Block>(),
        new Paragraph("二、告知事项", Parts.Section),
        Parts.Numbered(
        [
            Limit(paper), .. Notes(paper), "补正材料可以在政务服务中心窗口提交，也可以网上提交或者邮寄。", Slips.Enquiry(paper, paper.QueryCode), "本文书一式两份，申请人、本机关各执一份。",
        ]),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
    ];

    private static Table Fields(T paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        .. Parts.Applicant(paper.Applicant),
        ("收件日期", Zh.Date(Zh.Day(paper.ReceivedAt))),
        ("告知日期", Zh.Date(Zh.Day(paper.ToldAt))),
        ("补正期限", paper.SupplyBy is { } by ? Zh.Due(by) : null),
        ("经办人", paper.Clerk),
    ]);

    private static string? Limit(T paper) => paper.SupplyBy is { } by ? $"请于{Zh.Due(by)}前（含当日）补正。{paper.Consequence}" : paper.Consequence;
}
