using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>不予受理通知书 (许可法 §32(2)).</summary>
internal sealed class RefusalNoticeV1() : RefusalLetterTemplate<RefusalNoticePaper>(PaperKinds.RefusalNotice)
{
    protected override string CallsItself => "通知书";

    protected override string TitleOf(RefusalNoticePaper paper) => "不予受理通知书";

    protected override string Decision(RefusalNoticePaper paper) => $"根据{paper.Ground}的规定，本机关决定不予受理。";
}
