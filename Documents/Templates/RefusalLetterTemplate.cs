using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>How answers of no at intake are laid out, on one page; the applicant signs, two copies (FACTS 3.10).</summary>
internal abstract class RefusalLetterTemplate<T>(string kind) : PaperTemplate<T>(kind, 1)
    where T : RefusalLetter
{
    protected override Frame Frame => Frame.Dense;

    /// <summary>What the paper calls itself in the rights: 通知书, 告知书, 决定书.</summary>
    protected abstract string CallsItself { get; }

    protected abstract string Decision(T paper);

    protected override IEnumerable<Block> Blocks(T paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Slips.To(paper.Applicant.Name),
        new Paragraph($"你（单位）于{Zh.Date(Zh.Day(paper.ReceivedAt))}提出的“{paper.Matter}”申请收悉。", Parts.Dense with { After = 8 }),
        Fields(paper),
        new Paragraph("一、理由", Parts.Section),
        new Paragraph($"经审查，{Slips.Sentence(paper.Reasons)}", Parts.Dense),
        new Paragraph("二、依据和决定", Parts.Section),
        new Paragraph(Decision(paper), Parts.Dense),
        new Paragraph("三、权利告知", Parts.Section),
        Parts.Numbered(Slips.Rights(CallsItself, paper.Remedy), Slips.Phones(paper), "本文书一式两份，申请人、本机关各执一份。"),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
    ];

    private static Table Fields(T paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        .. Parts.Applicant(paper.Applicant),
        ("收件日期", Zh.Date(Zh.Day(paper.ReceivedAt))),
        ("经办人", paper.Clerk),
    ]);
}
