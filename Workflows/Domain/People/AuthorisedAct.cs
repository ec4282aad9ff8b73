namespace ApprovalHub.Domain.People;

/// <summary>
/// What a department can authorise its chief representative to do (授权书, R-CHIEF).
/// Extending a limit is not among them: the law keeps it for the head of the organ (许可法 §42). Nor is starting a special procedure: that is
/// nobody's choice but follows from law (§45, §46), by the matter's list with its ground and the step of its template (PROCESS.md).
/// </summary>
public enum AuthorisedAct
{
    /// <summary>作出决定</summary>
    Decide,

    /// <summary>批准进入绿色通道</summary>
    ApproveGreenChannel,
}
