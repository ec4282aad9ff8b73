namespace ApprovalHub.Domain.Clocks;

/// <summary>Unit of a limit; the numbers are those of the exchange data (FACTS 1.10), 年 is ours as the data count 1 year = 365 days.</summary>
public enum LimitUnit
{
    /// <summary>工作日</summary>
    WorkDay = 1,

    /// <summary>自然日</summary>
    NaturalDay = 2,

    /// <summary>小时</summary>
    Hour = 3,

    /// <summary>分钟</summary>
    Minute = 4,

    /// <summary>月</summary>
    Month = 5,

    /// <summary>年</summary>
    Year = 6,
}
