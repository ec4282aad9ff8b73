namespace ApprovalHub.Domain.Process.Life;

/// <summary>Where a draft of a process template stands.</summary>
public enum DraftState
{
    /// <summary>编辑中: whoever administers may change it.</summary>
    Editing,

    /// <summary>待发布: checked and sealed; a second person publishes it or sends it back.</summary>
    Submitted,
}
