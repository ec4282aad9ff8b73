namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What can happen while a case is walked step by step.</summary>
public enum WalkAct
{
    /// <summary>办理: a task is completed with an outcome.</summary>
    Complete,

    /// <summary>退回 to an earlier step.</summary>
    Return,

    /// <summary>到期: the limit of a task runs out.</summary>
    TimeOut,

    /// <summary>容缺材料补齐: all that was owed has come.</summary>
    Supply,

    /// <summary>撤回申请</summary>
    Withdraw,
}
