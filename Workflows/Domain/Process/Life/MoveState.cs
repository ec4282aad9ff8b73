namespace ApprovalHub.Domain.Process.Life;

/// <summary>Where a move of cases stands.</summary>
public enum MoveState
{
    /// <summary>待确认: an administrator has asked for it with a reason.</summary>
    Proposed,

    /// <summary>迁移中: a second person has signed it; the cases are moved one by one.</summary>
    Confirmed,

    /// <summary>已完成: each case was moved or refused.</summary>
    Done,

    /// <summary>未同意: it was sent back or taken back; no case was moved.</summary>
    Dropped,
}
