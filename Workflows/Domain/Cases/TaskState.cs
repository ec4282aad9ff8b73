namespace ApprovalHub.Domain.Cases;

/// <summary>State of a task (待办).</summary>
public enum TaskState
{
    /// <summary>待办</summary>
    Open = 0,

    /// <summary>已办</summary>
    Done = 1,

    /// <summary>已取消: nobody will complete it any more.</summary>
    Cancelled = 2,
}
