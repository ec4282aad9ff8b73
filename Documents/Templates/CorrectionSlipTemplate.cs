using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>How receipts for corrections are laid out.</summary>
internal abstract class CorrectionSlipTemplate<T>(string kind) : PaperTemplate<T>(kind, 1)
    where T : CorrectionSlip
{
    protected override Frame Frame => Frame.Dense;

    /// <summary>What happens next, and by when.</summary>
    protected abstract string Next(T paper);

    protected override IEnumerable<Block> Blocks(T paper, PressOptions options) =>
    [
        .. Parts.Head(paper.Seal.Organ, TitleOf(paper), paper.Number),
        Fields(paper),
        new Paragraph("一、已接收的补正材料", Parts.Section),
        Slips.Counted(
            [("材料名称", 29, false), ("通知书要求", 34, false), ("原件", 8, true), ("复印件", 9, true), ("形式", 12, true)],
            paper.Items.Select(item => (IReadOnlyList<string>)[item.Name, item.Asked, Zh.Count(item.Originals), Zh.Count(item.Copies), item.Form])),
        new Paragraph("二、告知事项", Parts.Section),
        Parts.Numbered(Matches(paper), Next(paper), Slips.Enquiry(paper, paper.QueryCode)),
        Close(paper, options),
        Parts.SignedBy("申请人（代理人）签名"),
    ];

    private static string Matches(T paper) =>
        $"以上材料与{Zh.Date(paper.ToldOn)}的补正通知{(paper.NoticeNumber is { } number ? $"（{Zh.Number(number)}）" : "")}所列内容一致，已全部收到。";

    private static Table Fields(T paper) => Parts.Fields(
    [
        .. Parts.Applicant(paper.Applicant),
        ("申请事项", paper.Matter),
        ("办件编号", paper.CaseNumber),
        ("接收时间", Zh.Minute(paper.ReceivedAt)),
        ("接收窗口", paper.Window),
        ("接收人", paper.Receiver),
    ]);
}
