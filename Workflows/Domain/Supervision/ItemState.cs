namespace ApprovalHub.Domain.Supervision;

/// <summary>Where a supervision item (监察件) stands.</summary>
public enum ItemState
{
    /// <summary>待回复</summary>
    Open,

    /// <summary>已回复</summary>
    Replied,

    /// <summary>已整改</summary>
    Corrected,

    /// <summary>已办结</summary>
    Closed,
}
