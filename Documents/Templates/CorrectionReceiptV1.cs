using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>补正材料接收凭证: the notice's list, as it came in, and when the answer is due (FACTS 3.9).</summary>
internal sealed class CorrectionReceiptV1() : CorrectionSlipTemplate<CorrectionReceiptPaper>(PaperKinds.CorrectionReceipt)
{
    protected override string TitleOf(CorrectionReceiptPaper paper) => "补正材料接收凭证";

    protected override string Next(CorrectionReceiptPaper paper) =>
        $"{paper.Department}最迟于{Zh.Due(paper.AnswerBy)}告知是否受理（{paper.AnswerGround}）；受理的，以补正材料齐全之日（{Zh.Date(Zh.Day(paper.ReceivedAt))}）为受理日期。";
}
