using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Tests.Clocks;

/// <summary>FACTS 1.12 and 1.13, and the unit rules of 民法典 §§201 to 203 by hand.</summary>
public class GoldenDueTests
{
    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_published_year_has_its_working_days(int year, int workDays) =>
        Assert.Equal(workDays, Calendars.Shipped.WorkDaysIn(year));

    [Theory]
    [InlineData("2025-01-20", 5, "2025-01-26")]
    [InlineData("2025-01-20", 20, "2025-02-21")]
    [InlineData("2025-04-25", 3, "2025-04-29")]
    [InlineData("2025-09-26", 5, "2025-10-10")]
    [InlineData("2025-09-28", 20, "2025-10-31")]
    [InlineData("2025-12-31", 1, "2026-01-04")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-10", 5, "2026-02-24")]
    [InlineData("2026-02-14", 20, "2026-03-20")]
    [InlineData("2026-04-30", 3, "2026-05-08")]
    [InlineData("2026-09-18", 5, "2026-09-24")]
    [InlineData("2026-09-18", 20, "2026-10-22")]
    [InlineData("2026-06-18", 45, "2026-08-21")]
    public void Working_days_end_on(string start, int amount, string due) =>
        Assert.Equal((Calendars.Day(due), false), Due(start, amount, LimitUnit.WorkDay));

    [Fact]
    public void The_day_of_a_stop_counts_and_the_day_of_going_on_does_not() =>
        Assert.Equal(
            (Calendars.Day("2026-10-21"), false), Due("2026-09-18", 10, LimitUnit.WorkDay, ("2026-09-22", "2026-10-12")));

    [Fact]
    public void Stops_that_overlap_or_touch_count_once() =>
        Assert.Equal(
            (Calendars.Day("2026-10-21"), false),
            Due("2026-09-18", 10, LimitUnit.WorkDay, ("2026-10-08", "2026-10-12"), ("2026-09-22", "2026-09-30"), ("2026-09-28", "2026-10-08")));

    [Theory]
    [InlineData("2026-09-15", 10, LimitUnit.NaturalDay, "2026-09-28")] // 09-25, 中秋: to the Monday after
    [InlineData("2026-09-10", 10, LimitUnit.NaturalDay, "2026-09-20")] // a Sunday that is worked
    [InlineData("2026-01-31", 1, LimitUnit.Month, "2026-02-28")] // no 31st: the last day, a worked Saturday
    [InlineData("2026-03-31", 1, LimitUnit.Month, "2026-04-30")]
    [InlineData("2026-01-15", 1, LimitUnit.Month, "2026-02-24")] // 02-15 is in the Spring Festival
    [InlineData("2024-02-29", 12, LimitUnit.Month, "2025-02-28")]
    [InlineData("2024-03-01", 1, LimitUnit.Year, "2025-03-03")] // 365 days: Saturday 03-01
    [InlineData("2024-01-02", 1, LimitUnit.Year, "2025-01-02")] // 366 days lie between: 2025-01-01 is a holiday
    [InlineData("2026-10-01", 0, LimitUnit.WorkDay, "2026-10-01")] // at once is at once, on a holiday too
    public void Other_units_end_on(string start, int amount, LimitUnit unit, string due) =>
        Assert.Equal((Calendars.Day(due), false), Due(start, amount, unit));

    [Theory]
    [InlineData("2026-02-14T23:30", 1, LimitUnit.Hour, "2026-02-15T00:30")]
    [InlineData("2026-02-14T09:00", 48, LimitUnit.Hour, "2026-02-16T09:00")] // holidays do not stop hours
    [InlineData("2026-02-14T09:00", 90, LimitUnit.Minute, "2026-02-14T10:30")]
    public void Hours_and_minutes_run_by_natural_time(string start, int amount, LimitUnit unit, string ends)
    {
        var due = Calendars.Shipped.Due(At(start), new Limit(amount, unit), []).Value;
        Assert.Equal((At(ends), ShanghaiTime.Day(At(ends)), false), (due.EndsAt, due.Date, due.Provisional));
    }

    [Fact]
    public void A_stop_keeps_hours_from_the_end_of_its_first_day_to_the_end_of_its_last()
    {
        var stop = (Calendars.Day("2026-03-02"), Calendars.Day("2026-03-04"));
        Assert.Equal(At("2026-03-05T06:00"), Calendars.Shipped.Due(At("2026-03-02T14:00"), new Limit(16, LimitUnit.Hour), [stop]).Value.EndsAt);
    }

    [Fact]
    public void Hours_that_run_out_at_midnight_ran_out_with_the_day_before()
    {
        var due = Calendars.Shipped.Due(At("2026-03-02T14:00"), new Limit(10, LimitUnit.Hour), []).Value;
        Assert.Equal((Calendars.Day("2026-03-02"), At("2026-03-03T00:00")), (due.Date, due.EndsAt));
    }

    [Theory]
    [InlineData("2026-12-31", 1, LimitUnit.WorkDay, true)]
    [InlineData("2026-12-30", 1, LimitUnit.WorkDay, false)]
    [InlineData("2026-12-30", 2, LimitUnit.WorkDay, true)]
    [InlineData("2026-12-21", 10, LimitUnit.NaturalDay, false)]
    [InlineData("2026-12-21", 11, LimitUnit.NaturalDay, true)]
    [InlineData("2026-12-01", 1, LimitUnit.Month, true)]
    [InlineData("2026-12-31", 0, LimitUnit.WorkDay, false)]
    public void A_date_that_needs_an_unpublished_year_is_provisional(string start, int amount, LimitUnit unit, bool provisional) =>
        Assert.Equal(provisional, Due(start, amount, unit).Provisional);

    [Fact]
    public void Days_end_with_the_end_of_the_day_in_Shanghai() =>
        Assert.Equal(
            new DateTimeOffset(2026, 9, 24, 16, 0, 0, TimeSpan.Zero),
            Calendars.Shipped.Due(Calendars.Day("2026-09-18"), Limit.WorkDays(5), []).Value.EndsAt);

    [Fact]
    public void An_instant_late_in_the_UTC_day_starts_on_the_next_day_of_Shanghai() =>
        Assert.Equal(
            Calendars.Day("2026-09-24"),
            Calendars.Shipped.Due(new DateTimeOffset(2026, 9, 17, 20, 0, 0, TimeSpan.Zero), Limit.WorkDays(5), []).Value.Date);

    private static (DateOnly Date, bool Provisional) Due(string start, int amount, LimitUnit unit, params (string From, string To)[] stops)
    {
        var due = Calendars.Shipped.Due(
            Calendars.Day(start), new Limit(amount, unit), [.. stops.Select(s => (Calendars.Day(s.From), Calendars.Day(s.To)))]).Value;
        return (due.Date, due.Provisional);
    }

    private static DateTimeOffset At(string text) =>
        ShanghaiTime.At(Calendars.Day(text[..10]), TimeOnly.Parse(text[11..], System.Globalization.CultureInfo.InvariantCulture));
}
