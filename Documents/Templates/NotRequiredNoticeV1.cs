using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>不受理告知书 (许可法 §32(1)(1)).</summary>
internal sealed class NotRequiredNoticeV1() : RefusalLetterTemplate<NotRequiredNoticePaper>(PaperKinds.NotRequiredNotice)
{
    protected override string CallsItself => "告知书";

    protected override string TitleOf(NotRequiredNoticePaper paper) => "不受理告知书";

    protected override string Decision(NotRequiredNoticePaper paper) =>
        $"你（单位）申请的事项依法不需要取得行政许可或者办理本事项。根据{paper.Ground}的规定，本机关不受理该申请，特此告知。";
}
