using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>不予受理决定书, naming the competent organ (许可法 §32(1)(2)).</summary>
internal sealed class NotCompetentNoticeV1() : RefusalLetterTemplate<NotCompetentNoticePaper>(PaperKinds.NotCompetentNotice)
{
    protected override string CallsItself => "决定书";

    protected override string TitleOf(NotCompetentNoticePaper paper) => "不予受理决定书";

    protected override string Decision(NotCompetentNoticePaper paper) =>
        $"你（单位）申请的事项依法不属于本机关职权范围。根据{paper.Ground}的规定，本机关决定不予受理。请你（单位）向{paper.CompetentOrgan}申请。";
}
