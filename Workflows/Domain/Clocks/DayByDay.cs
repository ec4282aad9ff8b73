namespace ApprovalHub.Domain.Clocks;

/// <summary>A count as a person would do it on the fingers, by the very counter that limits are counted with.</summary>
internal static class DayByDay
{
    /// <summary>From the day of the act up to and with the due day, or as many days as are asked for.</summary>
    public static IEnumerable<CountedDay> Of(Count count, DateOnly start, DateOnly due, Standstill stands, int most)
    {
        yield return new CountedDay(start, CountedDayKind.Start, 0);
        var used = 0;
        for (var day = start.AddDays(1); day <= due && day.DayNumber - start.DayNumber < most; day = day.AddDays(1))
        {
            var now = (int)count.Used(ShanghaiTime.StartOfDay(day));
            yield return new CountedDay(day, Kind(day, due, now > used, stands), now);
            used = now;
        }
    }

    private static CountedDayKind Kind(DateOnly day, DateOnly due, bool counts, Standstill stands) =>
        stands.Spans.Any(s => s.After < day && day <= s.Through) ? CountedDayKind.Stopped
        : counts ? CountedDayKind.Counted
        : day == due ? CountedDayKind.MovedTo
        : CountedDayKind.Rest;
}
