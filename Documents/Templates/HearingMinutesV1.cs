using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>听证笔录 (行政许可法 §48(1)(5)): checked and signed by who took part.</summary>
internal sealed class HearingMinutesV1() : PaperTemplate<HearingMinutesPaper>(PaperKinds.HearingMinutes, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(HearingMinutesPaper paper) => "听证笔录";

    protected override IEnumerable<Block> Blocks(HearingMinutesPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Parts.Fields(
        [
            ("办件编号", paper.CaseNumber),
            .. Parts.Applicant(paper.Applicant),
            ("听证事项", paper.Matter),
            ("听证时间", Zh.Minute(paper.HeldAt)),
            ("听证地点", paper.Place),
            ("听证主持人", paper.Presider),
            ("记录人", paper.Recorder),
        ]),
        new Paragraph("一、听证参加人", Parts.Section),
        Letters.Rows([10, 40, 50], ["序号", "姓名（名称）", "身份"], paper.Participants.Select((p, i) => (IEnumerable<string>)[Zh.Count(i + 1), p.Name, p.Capacity])),
        new Paragraph("二、审查意见、证据和理由", Parts.Section),
        new Paragraph(paper.Opinion, Parts.Dense),
        new Paragraph("三、申辩和质证", Parts.Section),
        new Paragraph(paper.Statements, Parts.Dense),
        new Paragraph("四、主持人意见", Parts.Section),
        new Paragraph(paper.Conclusion, Parts.Dense),
        new Paragraph("以上笔录经听证参加人核对，确认无误后签字或者盖章。", Parts.Dense with { Before = 4, After = 8, KeepWithNext = true }),
        new Signatures(["听证主持人", "记录人", .. paper.Participants.Select(p => p.Capacity)], Zh.Date(Zh.Day(paper.RecordedAt)), paper.VerifyUrl),
        new Paragraph(Letters.Phones(paper), Parts.Dense with { Indent = 0, Before = 8 }),
    ];
}
