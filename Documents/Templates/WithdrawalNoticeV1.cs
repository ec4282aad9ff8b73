using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>撤回通知书</summary>
internal sealed class WithdrawalNoticeV1() : EndLetterTemplate<WithdrawalNoticePaper>(PaperKinds.WithdrawalNotice, "撤回申请通知书");
