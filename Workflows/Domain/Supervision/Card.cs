namespace ApprovalHub.Domain.Supervision;

/// <summary>红黄牌: what a case, step, department or person is shown.</summary>
public enum Card
{
    None,

    /// <summary>黄牌</summary>
    Yellow,

    /// <summary>红牌</summary>
    Red,
}
