namespace ApprovalHub.Domain.Sync;

/// <summary>What mends a difference.</summary>
public enum RepairWay
{
    /// <summary>重新报送: sent again under the same key.</summary>
    SendAgain,

    /// <summary>询问: the platform is asked what became of it.</summary>
    Ask,

    /// <summary>更正重报: sent as a new version, since the platform holds something else under this one.</summary>
    NewVersion,

    /// <summary>人工处理: no report of ours can mend it: it was rejected as it is, or the platform must take it back itself.</summary>
    ByHand,
}
