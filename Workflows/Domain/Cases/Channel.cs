namespace ApprovalHub.Domain.Cases;

/// <summary>申报来源: the same case type, process and limits for both (R-ONLINE).</summary>
public enum Channel
{
    /// <summary>窗口</summary>
    Counter,

    /// <summary>网上</summary>
    Online,
}
