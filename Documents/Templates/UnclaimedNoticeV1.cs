using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>逾期未领取告知书, on one page; two copies.</summary>
internal sealed class UnclaimedNoticeV1() : PaperTemplate<UnclaimedNoticePaper>(PaperKinds.UnclaimedNotice, 1)
{
    private const string Title = "逾期未领取告知书";

    protected override Frame Frame => Frame.Dense;

    protected override string TitleOf(UnclaimedNoticePaper paper) => Title;

    protected override IEnumerable<Block> Blocks(UnclaimedNoticePaper paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Department, Title, paper.Number),
        Slips.To(paper.Applicant.Name),
        new Paragraph($"你（单位）提出的“{paper.Matter}”申请已经作出决定，办理结果无人领取，现告知如下。", Parts.Dense with { After = 8 }),
        Fields(paper),
        new Paragraph($"依据：{Slips.Sentence(paper.Ground)}", Parts.Dense with { Before = 10 }),
        new Paragraph("本件按无人领取办结。决定的效力不因未领取而改变，办理结果继续保存在出件窗口，你（单位）仍可以随时领取：", Parts.Dense),
        Parts.Numbered($"领取地点：{paper.Place}。{string.Concat(paper.Ways)}", Slips.Phones(paper), "本文书一式两份，申请人、本机关各执一份。"),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签收"),
    ];

    private static Table Fields(UnclaimedNoticePaper paper) => Parts.Fields(
    [
        ("办件编号", paper.CaseNumber),
        .. Parts.Applicant(paper.Applicant),
        ("尚未领取的结果", string.Join('、', paper.Results.Select(result => $"{result.Name}（{result.Number}）"))),
        ("可以领取之日", Zh.Date(paper.ReadySince)),
        ("办结日期", Zh.Date(Zh.Day(paper.ClosedAt))),
    ]);
}
