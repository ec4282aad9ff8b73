using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>终止办理通知书</summary>
internal sealed class TerminationNoticeV1() : EndLetterTemplate<TerminationNoticePaper>(PaperKinds.TerminationNotice, "终止办理通知书");
