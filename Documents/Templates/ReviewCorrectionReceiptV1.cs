using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>审查阶段补正材料接收凭证: the notice's list, as it came in, and the day on which the decision is due now.</summary>
internal sealed class ReviewCorrectionReceiptV1() : CorrectionSlipTemplate<ReviewCorrectionReceiptPaper>(PaperKinds.ReviewCorrectionReceipt)
{
    protected override string TitleOf(ReviewCorrectionReceiptPaper paper) => "审查阶段补正材料接收凭证";

    protected override string Next(ReviewCorrectionReceiptPaper paper) =>
        $"补正期间不计入办理期限，办理期限自{Zh.Date(paper.StoodUntil ?? Zh.Day(paper.ReceivedAt))}的次日起继续计算，{paper.Department}承诺最迟于{Zh.Due(paper.Due)}作出决定。";
}
