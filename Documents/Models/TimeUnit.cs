namespace ApprovalHub.Documents.Models;

/// <summary>Unit of a limit; the numbers are those of the exchange data (FACTS 1.10).</summary>
public enum TimeUnit
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
