namespace ApprovalHub.Domain.Cases;

/// <summary>How owed materials came in (FACTS 4.6).</summary>
public enum SupplyWay
{
    /// <summary>窗口补齐</summary>
    Counter,

    /// <summary>网上补齐</summary>
    Online,

    /// <summary>邮寄补齐: the time is that of arrival, recorded by who takes it in</summary>
    Post,
}
