using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>集体决策纪要: present, votes, reasons of dissent, decision; everybody signs.</summary>
internal sealed class CollectiveMinutesV1() : PaperTemplate<CollectiveMinutesPaper>(PaperKinds.CollectiveMinutes, 1)
{
    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(CollectiveMinutesPaper paper) => "集体决策纪要";

    protected override IEnumerable<Block> Blocks(CollectiveMinutesPaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, TitleOf(paper), paper.Number),
        Parts.Fields(
        [
            ("办件编号", paper.CaseNumber),
            .. Parts.Applicant(paper.Applicant),
            ("议题", paper.Matter),
            ("会议纪要编号", paper.MeetingNumber),
            ("会议时间", Zh.Minute(paper.DecidedAt)),
            ("主持人", paper.Presider),
            ("出席人数", $"{Zh.Count(paper.Ballots.Count)}人"),
        ]),
        new Paragraph("一、出席人员及表决", Parts.Section),
        Letters.Rows([10, 26, 14, 50], ["序号", "姓名", "表决", "不同意或者弃权的理由"],
            paper.Ballots.Select((b, i) => (IEnumerable<string>)[Zh.Count(i + 1), b.Name, b.Vote, b.Reason ?? ""])),
        new Paragraph(Counted(paper), Parts.Dense with { Before = 4 }),
        new Paragraph("二、决定", Parts.Section),
        new Paragraph(paper.Decision, Parts.Dense),
        new Paragraph(paper.Opinion + (paper.Ground is { } ground ? $"（依据：{ground}）" : ""), Parts.Dense with { KeepWithNext = true }),
        new Paragraph($"（内部文书，存卷备查，不对外送达。{Letters.Phones(paper)}）", Parts.Dense with { After = 8, KeepWithNext = true }),
        new Signatures(["主持人", .. paper.Ballots.Where(b => b.Name != paper.Presider).Select(b => "出席人")], Zh.Date(Zh.Day(paper.DecidedAt)), paper.VerifyUrl),
    ];

    private static string Counted(CollectiveMinutesPaper paper) => "表决结果：" + string.Join('，',
        paper.Ballots.GroupBy(b => b.Vote).Select(votes => $"{votes.Key}{Zh.Count(votes.Count())}票")) + "。";
}
