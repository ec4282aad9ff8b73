namespace ApprovalHub.Domain.Supervision;

/// <summary>The rungs of a limit's ladder; at one instant they fire in this order. None of them approves or refuses anything.</summary>
public enum RungKind
{
    /// <summary>提醒</summary>
    Reminder,

    /// <summary>黄牌: near its end</summary>
    Yellow,

    /// <summary>红牌: overdue</summary>
    Red,

    /// <summary>报负责人: to the head of the department</summary>
    Head,

    /// <summary>报督查: to the supervisor</summary>
    Supervisor,
}
