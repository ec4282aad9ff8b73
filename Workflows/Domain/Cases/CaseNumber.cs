using System.Globalization;

namespace ApprovalHub.Domain.Cases;

/// <summary>办件编号: 实施编码 (31) + yyyyMMdd + sequence of the day in four digits, more when a day has more than 9,999 (FACTS 3.7).</summary>
public static class CaseNumber
{
    /// <summary>The scope in which the sequence counts.</summary>
    public static string Scope(string matterCode, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"case/{matterCode}/{day:yyyyMMdd}");

    public static string Of(string matterCode, DateOnly day, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{matterCode}{day:yyyyMMdd}{sequence:D4}");
}
