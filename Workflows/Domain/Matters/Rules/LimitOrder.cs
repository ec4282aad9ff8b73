using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>
/// Compares limits of different units on the safe side: the longest that the one can last against the shortest that the other can.
/// Working days last longest over the long holidays (National Day, Spring Festival), of which one more is allowed for every 45 of them:
/// true of every start in the published calendars of 2024 to 2026.
/// </summary>
internal static class LimitOrder
{
    private const int LongestHoliday = 9;
    private const int DaysPerHoliday = 45;
    private const int HoursOfAWorkDay = 8;

    /// <summary>Whether the first limit surely ends no later than the second.</summary>
    public static bool SurelyWithin(Limit limit, Limit bound) =>
        limit.IsAtOnce || (limit.Unit == bound.Unit ? limit.Amount <= bound.Amount : LongestDays(limit) <= ShortestDays(bound));

    private static double LongestDays(Limit limit) => limit.Unit switch
    {
        LimitUnit.WorkDay => SpanOfWorkDays(limit.Amount),
        LimitUnit.NaturalDay => limit.Amount,
        LimitUnit.Hour => Office(limit.Amount),
        LimitUnit.Minute => Office(limit.Amount / 60.0),
        LimitUnit.Month => limit.Amount * 31,
        _ => limit.Amount * 366,
    };

    private static double ShortestDays(Limit limit) => limit.Unit switch
    {
        LimitUnit.Hour => limit.Amount / 24.0,
        LimitUnit.Minute => limit.Amount / (24 * 60.0),
        LimitUnit.Month => limit.Amount * 28,
        LimitUnit.Year => limit.Amount * 365,
        _ => limit.Amount,
    };

    // Hours that fit into the working day of the start need no rest day between.
    private static double Office(double hours) =>
        hours <= HoursOfAWorkDay ? hours / HoursOfAWorkDay : SpanOfWorkDays((int)Math.Ceiling(hours / HoursOfAWorkDay));

    private static int SpanOfWorkDays(int days) => days + (2 * ((days + 4) / 5)) + (LongestHoliday * (1 + (days / DaysPerHoliday)));
}
