namespace ApprovalHub.Domain.Supervision;

/// <summary>What was done on a supervision item.</summary>
public enum ItemEntryKind
{
    /// <summary>立件</summary>
    Opened,

    /// <summary>回复</summary>
    Replied,

    /// <summary>退回重新回复</summary>
    SentBack,

    /// <summary>整改</summary>
    Corrected,

    /// <summary>办结</summary>
    Closed,

    /// <summary>逾期未回复: noted by the system once the day of the reply has passed</summary>
    ReplyOverdue,
}
