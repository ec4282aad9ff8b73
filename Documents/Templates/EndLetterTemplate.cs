using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>How ends without a decision are laid out, on one page; two copies.</summary>
internal abstract class EndLetterTemplate<T>(string kind, string title) : PaperTemplate<T>(kind, 1)
    where T : EndLetter
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(T paper) => title;

    protected override IEnumerable<Block> Blocks(T paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, title, paper.Number),
        Slips.To(paper.Applicant.Name),
        new Paragraph($"你（单位）提出的“{paper.Matter}”申请，现通知如下。", Parts.Dense with { After = 8 }),
        Fields(paper),
        new Paragraph("一、事由", Parts.Section),
        new Paragraph(paper.Reason, Parts.Dense),
        new Paragraph("二、依据和结论", Parts.Section),
        new Paragraph($"根据{paper.Ground}，{paper.Conclusion}", Parts.Dense),
        new Paragraph("三、告知事项", Parts.Section),
        Parts.Numbered(paper.Next, Slips.Rights("通知书", paper.Remedy), Slips.Phones(paper), "本文书一式两份，申请人、本机关各执一份。"),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
    ];

    private static Table Fields(T paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        .. Parts.Applicant(paper.Applicant),
        ("收件日期", Zh.Date(Zh.Day(paper.ReceivedAt))),
        ("受理日期", paper.AcceptedAt is { } accepted ? Zh.Date(Zh.Day(accepted)) : null),
        ("终止日期", Zh.Date(Zh.Day(paper.EndedAt))),
    ]);
}
