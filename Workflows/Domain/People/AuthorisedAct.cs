namespace ApprovalHub.Domain.People;

/// <summary>
/// What a department can authorise its chief representative to do (授权书, R-CHIEF).
/// Extending a limit is not among them: the law keeps it for the head of the organ (许可法 §42).
/// </summary>
public enum AuthorisedAct
{
    /// <summary>作出决定</summary>
    Decide,

    /// <summary>批准进入绿色通道</summary>
    ApproveGreenChannel,

    /// <summary>启动特别程序</summary>
    StartSpecialProcedure,
}
