namespace ApprovalHub.Domain.Process.Running;

/// <summary>How a task of a step stands.</summary>
internal enum TaskMark
{
    Open,

    /// <summary>Agreed, passed.</summary>
    Yes,

    /// <summary>Disagreed, failed.</summary>
    No,

    /// <summary>Taken out before it answered.</summary>
    Removed,

    /// <summary>Its turn has not come (in sequence).</summary>
    Waiting,
}
