using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Tests.Clocks;

public class WorkCalendarTests
{
    [Theory]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-16", false)]
    [InlineData("2026-02-21", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-07", false)]
    public void A_day_is_worked_by_the_notice_and_else_by_the_week(string day, bool worked) =>
        Assert.Equal(worked, Calendars.Shipped.IsWorkday(Calendars.Day(day)));

    [Fact]
    public void An_unpublished_year_has_its_weekends_off_and_all_else_worked()
    {
        Assert.False(Calendars.Shipped.IsPublished(2027));
        Assert.Equal([2024, 2025, 2026], Calendars.Shipped.PublishedYears);
        Assert.True(Calendars.Shipped.IsWorkday(Calendars.Day("2027-01-01")));
        Assert.False(Calendars.Shipped.IsWorkday(Calendars.Day("2027-01-02")));
        Assert.Equal(261, Calendars.Shipped.WorkDaysIn(2027));
    }

    [Fact]
    public void Working_days_between_leave_out_the_first_day_and_take_in_the_last()
    {
        Assert.Equal(5, Calendars.Shipped.WorkDays(Calendars.Day("2026-09-18"), Calendars.Day("2026-09-24")));
        Assert.Equal(0, Calendars.Shipped.WorkDays(Calendars.Day("2026-09-18"), Calendars.Day("2026-09-18")));
        Assert.Equal(0, Calendars.Shipped.WorkDays(Calendars.Day("2026-09-18"), Calendars.Day("2026-09-01")));
    }

    [Fact]
    public void A_closure_takes_its_days_out_even_those_worked_for_a_holiday()
    {
        var flood = new Closure(new(Calendars.Day("2026-05-08"), Calendars.Day("2026-05-11")), "防汛指挥部停工令");
        var calendar = WorkCalendar.From([Calendars.Read(2026)], [flood]).Value;
        Assert.Equal(245, calendar.WorkDaysIn(2026));
        Assert.Equal(Calendars.Day("2026-05-12"), calendar.FirstWorkdayFrom(Calendars.Day("2026-05-08")));
        Assert.Equal(Calendars.Day("2026-05-13"), calendar.WorkdayAfter(Calendars.Day("2026-05-07"), 2));
    }

    [Theory]
    [InlineData("CLOSURE_REASON_MISSING", "2026-05-08", "2026-05-08", " ")]
    [InlineData("CLOSURE_DAYS_WRONG", "2026-05-08", "2026-05-07", "台风")]
    [InlineData("CLOSURE_DAYS_WRONG", "2101-01-01", "2101-01-01", "台风")]
    [InlineData("CLOSURE_OVERLAPS", "2026-07-03", "2026-07-04", "台风")]
    public void A_closure_is_refused(string code, string first, string last, string reason)
    {
        var before = new Closure(new(Calendars.Day("2026-07-01"), Calendars.Day("2026-07-03")), "台风");
        var closure = new Closure(new(Calendars.Day(first), Calendars.Day(last)), reason);
        Assert.Equal(code, WorkCalendar.From([], [before, closure]).Refusal?.Code);
    }

    [Theory]
    [InlineData("CALENDAR_OFF_AND_WORK", "2026-02-21", "2026-02-15..2026-02-23", "2026-02-21")]
    [InlineData("CALENDAR_OFF_OVERLAPS", "2026-02-20", "2026-02-15..2026-02-23 2026-02-20", "")]
    [InlineData("CALENDAR_OFF_OVERLAPS", "2026-02-15", "2026-02-15..2026-02-23 2026-02-10..2026-02-15", "")]
    [InlineData("CALENDAR_DAY_OUTSIDE_YEAR", "2025-12-31", "2025-12-31..2026-01-03", "")]
    [InlineData("CALENDAR_DAY_OUTSIDE_YEAR", "2027-01-01", "2026-12-31..2027-01-01", "")]
    [InlineData("CALENDAR_DAY_OUTSIDE_YEAR", "2027-01-02", "", "2027-01-02")]
    [InlineData("CALENDAR_WORK_IS_NO_WEEKEND", "2026-02-13", "", "2026-02-13")]
    [InlineData("CALENDAR_WORK_TWICE", "2026-02-14", "", "2026-02-14 2026-02-14")]
    public void A_year_is_refused_by_its_day(string code, string day, string off, string work)
    {
        var refusal = WorkCalendar.From([Year(off, work)]).Refusal;
        Assert.Equal((code, "2026", day), (refusal?.Code, refusal?.Args["year"], refusal?.Args["day"]));
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused()
    {
        var year = Year("", "") with { Off = [new(Calendars.Day("2026-02-23"), Calendars.Day("2026-02-15"))] };
        Assert.Equal("CALENDAR_OFF_REVERSED", WorkCalendar.From([year]).Refusal?.Code);
    }

    [Fact]
    public void A_year_stands_in_a_calendar_once_with_its_source_and_within_bounds()
    {
        var year = Year("", "");
        Assert.Equal("CALENDAR_YEAR_TWICE", WorkCalendar.From([year, year]).Refusal?.Code);
        Assert.Equal("CALENDAR_SOURCE_MISSING", WorkCalendar.From([year with { Source = "" }]).Refusal?.Code);
        Assert.Equal("CALENDAR_YEAR_OUT_OF_RANGE", WorkCalendar.From([year with { Year = 1999 }]).Refusal?.Code);
        Assert.Equal("CALENDAR_YEAR_OUT_OF_RANGE", WorkCalendar.From([year with { Year = 2101 }]).Refusal?.Code);
    }

    [Theory]
    [InlineData("LIMIT_OUT_OF_RANGE", 3651, LimitUnit.WorkDay)]
    [InlineData("LIMIT_OUT_OF_RANGE", -1, LimitUnit.WorkDay)]
    [InlineData("LIMIT_OUT_OF_RANGE", 121, LimitUnit.Month)]
    [InlineData("LIMIT_OUT_OF_RANGE", 11, LimitUnit.Year)]
    [InlineData("LIMIT_UNIT_UNKNOWN", 1, (LimitUnit)7)]
    [InlineData("LIMIT_NEEDS_TIME", 1, LimitUnit.Hour)]
    public void A_limit_is_refused(string code, int amount, LimitUnit unit) =>
        Assert.Equal(code, Calendars.Shipped.Due(Calendars.Day("2026-03-02"), new Limit(amount, unit), []).Refusal?.Code);

    [Theory]
    [InlineData("STOP_BEFORE_START", "2026-03-02", "2026-03-01", "2026-03-05")]
    [InlineData("STOP_REVERSED", "2026-03-02", "2026-03-05", "2026-03-04")]
    [InlineData("DATE_OUT_OF_RANGE", "2026-03-02", "2026-03-05", "2101-01-01")]
    [InlineData("DATE_OUT_OF_RANGE", "1999-12-31", "2026-03-05", "2026-03-06")]
    [InlineData("DATE_OUT_OF_RANGE", "9999-12-31", "2026-03-05", "2026-03-06")]
    public void Days_and_stops_are_refused(string code, string start, string from, string to) =>
        Assert.Equal(
            code, Calendars.Shipped.Due(Calendars.Day(start), Limit.WorkDays(5), [(Calendars.Day(from), Calendars.Day(to))]).Refusal?.Code);

    [Fact]
    public void The_longest_limits_from_the_last_day_are_still_counted()
    {
        foreach (var unit in Enum.GetValues<LimitUnit>())
        {
            var due = Calendars.Shipped.Due(
                ShanghaiTime.StartOfDay(CountBounds.First), new Limit(CountBounds.Most(unit), unit), [(CountBounds.First, CountBounds.Last)]);
            Assert.True(due.Value.Date > CountBounds.Last);
        }
        Assert.Equal("DATE_OUT_OF_RANGE", Calendars.Shipped.Due(DateTimeOffset.MaxValue, Limit.AtOnce, []).Refusal?.Code);
        Assert.Throws<RefusedException>(() => Calendars.Shipped.IsWorkday(new DateOnly(1999, 12, 31)));
    }

    [Fact]
    public void A_stop_on_or_after_the_last_day_gives_nothing_back()
    {
        var start = Calendars.Day("2026-09-18");
        foreach (var from in new[] { "2026-09-24", "2026-09-30" })
        {
            var due = Calendars.Shipped.Due(start, Limit.WorkDays(5), [(Calendars.Day(from), Calendars.Day("2026-10-20"))]);
            Assert.Equal(Calendars.Day("2026-09-24"), due.Value.Date);
        }
    }

    private static CalendarYear Year(string off, string work) => new(
        2026, "通知", [.. Split(off).Select(t => DateSpan.Parse(t).Value)], [.. Split(work).Select(Calendars.Day)]);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
