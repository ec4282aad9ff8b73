using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>审查阶段补正材料接收凭证: the notice's list, as it came in, and the day on which the decision is due now.</summary>
internal sealed class ReviewCorrectionReceiptV1() : CorrectionSlipTemplate<ReviewCorrectionReceiptPaper>(PaperKinds.ReviewCorrectionReceipt)
{
    protected override string TitleOf(ReviewCorrectionReceiptPaper paper) => "审查阶段补正材料接收凭证";

    protected override string Next(ReviewCorrectionReceiptPaper paper) => paper.Due is not { } due
        ? $"补正期间不计入办理期限。因{paper.StillStopped ?? "其他程序"}尚未结束，办理期限仍暂停计算，目前不能确定作出决定的最后期限；恢复计算后，本机关将告知新的期限。"
        : $"补正期间不计入办理期限，办理期限自{Zh.Date(paper.StoodUntil ?? Zh.Day(paper.ReceivedAt))}的次日起继续计算，{paper.Department}承诺最迟于{Zh.Due(due)}作出决定。";
}
