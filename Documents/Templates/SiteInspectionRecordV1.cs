using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>现场核查工作记录 (行政许可法 §34): signed by the inspectors and by whoever was there for the applicant.</summary>
internal sealed class SiteInspectionRecordV1() : PaperTemplate<SiteInspectionRecordPaper>(PaperKinds.SiteInspectionRecord, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(SiteInspectionRecordPaper paper) => "现场核查工作记录";

    protected override IEnumerable<Block> Blocks(SiteInspectionRecordPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Parts.Fields(
        [
            ("办件编号", paper.CaseNumber),
            .. Parts.Applicant(paper.Applicant),
            ("申请事项", paper.Matter),
            ("核查依据", paper.Ground),
            ("核查时间", Zh.Minute(paper.InspectedAt)),
            ("核查地点", paper.Place),
            ("核查人员", string.Join('、', paper.Inspectors)),
            ("现场陪同人", paper.Attendant),
        ]),
        new Paragraph("一、告知", Parts.Section),
        new Paragraph($"核查人员{Zh.Count(paper.Inspectors.Count)}名，已向被核查人出示执法证件并说明核查依据和内容。", Parts.Dense),
        new Paragraph("二、核查情况", Parts.Section),
        new Paragraph(paper.Findings, Parts.Dense),
        new Paragraph("三、核查结论", Parts.Section),
        new Paragraph($"{paper.Verdict}。{paper.Conclusion}", Parts.Dense with { After = 8, KeepWithNext = true }),
        new Signatures([.. paper.Inspectors.Select(_ => "核查人员"), paper.Attendant is null ? "见证人" : "申请人（现场陪同人）"], Zh.Date(Zh.Day(paper.RecordedAt)), paper.VerifyUrl),
        new Paragraph(Letters.Phones(paper), Parts.Dense with { Indent = 0, Before = 8 }),
    ];
}
