namespace ApprovalHub.Documents;

/// <summary>Names of the kinds of paper, as process templates and document rows write them.</summary>
public static class PaperKinds
{
    /// <summary>申请材料接收凭证, snapshot <see cref="Models.ReceiptPaper"/>.</summary>
    public const string Receipt = "Receipt";

    /// <summary>受理通知书, snapshot <see cref="Models.AcceptanceNoticePaper"/>.</summary>
    public const string AcceptanceNotice = "AcceptanceNotice";

    /// <summary>准予决定书, snapshot <see cref="Models.GrantDecisionPaper"/>.</summary>
    public const string GrantDecision = "GrantDecision";
}
