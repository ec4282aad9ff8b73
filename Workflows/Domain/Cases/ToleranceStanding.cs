namespace ApprovalHub.Domain.Cases;

/// <summary>How a promise to supply what is owed stands (容缺台账).</summary>
public enum ToleranceStanding
{
    /// <summary>待补齐</summary>
    Owed,

    /// <summary>按期补齐</summary>
    Supplied,

    /// <summary>逾期补齐: came after all, where the result had been issued first</summary>
    Late,

    /// <summary>逾期未补: with the effect that the matter has</summary>
    Overdue,

    /// <summary>不再需要: the case ended otherwise, or was denied</summary>
    Lapsed,
}
