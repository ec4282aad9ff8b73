namespace ApprovalHub.Domain.Matters;

/// <summary>事项类型 of GB/T 39046-2020; the numbers are its codes.</summary>
public enum MatterType
{
    /// <summary>行政许可</summary>
    License = 1,

    /// <summary>行政给付</summary>
    Benefit = 5,

    /// <summary>行政确认</summary>
    Confirmation = 7,

    /// <summary>行政奖励</summary>
    Award = 8,

    /// <summary>行政裁决</summary>
    Ruling = 9,

    /// <summary>其他行政权力</summary>
    Other = 10,

    /// <summary>公共服务</summary>
    PublicService = 20,
}
