using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>审查阶段补正材料通知书: after acceptance, with what it does to the clocks (FACTS 3.8).</summary>
internal sealed class ReviewCorrectionNoticeV1() : CorrectionLetterTemplate<ReviewCorrectionNoticePaper>(PaperKinds.ReviewCorrectionNotice)
{
    protected override string TitleOf(ReviewCorrectionNoticePaper paper) => "审查阶段补正材料通知书";

    protected override string Told(ReviewCorrectionNoticePaper paper) =>
        $"你（单位）于{Zh.Date(Zh.Day(paper.ReceivedAt))}提出的“{paper.Matter}”申请，本机关已于{Zh.Date(Zh.Day(paper.AcceptedAt))}受理。" +
        $"经审查，下列申请材料需要补正。根据{paper.Ground}的规定，现一次告知需要补正的全部内容，请予补正。";

    protected override IEnumerable<string?> Notes(ReviewCorrectionNoticePaper paper) => [paper.ClockEffect];
}
