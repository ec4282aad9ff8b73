namespace ApprovalHub.Domain.Cases;

/// <summary>How far a case is at a node of its process.</summary>
public enum NodeProgress
{
    /// <summary>未到</summary>
    ToCome,

    /// <summary>正在办</summary>
    Now,

    /// <summary>已办</summary>
    Done,

    /// <summary>未经过: the case has ended without it.</summary>
    Skipped,

    /// <summary>已退回: the work went back from here to an earlier step, and comes here again.</summary>
    Returned,
}
