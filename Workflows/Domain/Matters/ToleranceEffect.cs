namespace ApprovalHub.Domain.Matters;

/// <summary>What follows when tolerated materials do not come in time (FACTS 4.7).</summary>
public enum ToleranceEffect
{
    /// <summary>视为撤回申请 (安阳市政务服务条例 §24): the default in Henan.</summary>
    DeemedWithdrawn,

    /// <summary>退件办结 (辽宁)</summary>
    Returned,

    /// <summary>不予许可 (郑州 2018)</summary>
    Denied,
}
