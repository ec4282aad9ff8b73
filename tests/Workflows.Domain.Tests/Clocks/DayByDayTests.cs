using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using CsCheck;

namespace ApprovalHub.Domain.Tests.Clocks;

public class DayByDayTests
{
    [Fact]
    public void Working_days_are_counted_over_a_make_up_sunday_and_a_holiday()
    {
        var days = Calendars.Shipped.Days(Calendars.Day("2026-09-18"), new Limit(5, LimitUnit.WorkDay), [], 100);

        Assert.Equal(
            "18 Start 0, 19 Rest 0, 20 Counted 1, 21 Counted 2, 22 Counted 3, 23 Counted 4, 24 Counted 5",
            string.Join(", ", days.Select(d => $"{d.Day.Day} {d.Kind} {d.Used}")));
    }

    [Fact]
    public void A_stop_shows_as_such_and_its_first_day_still_counts()
    {
        var days = Calendars.Shipped.Days(
            Calendars.Day("2026-09-21"), new Limit(2, LimitUnit.WorkDay), [(Calendars.Day("2026-09-22"), Calendars.Day("2026-09-24"))], 100);

        Assert.Equal(
            "21 Start 0, 22 Counted 1, 23 Stopped 1, 24 Stopped 1, 25 Rest 1, 26 Rest 1, 27 Rest 1, 28 Counted 2",
            string.Join(", ", days.Select(d => $"{d.Day.Day} {d.Kind} {d.Used}")));
    }

    [Fact]
    public void Natural_days_that_run_out_on_a_rest_day_go_on_to_the_next_working_day()
    {
        var days = Calendars.Shipped.Days(Calendars.Day("2026-11-12"), new Limit(2, LimitUnit.NaturalDay), [], 100);

        Assert.Equal(
            "12 Start 0, 13 Counted 1, 14 Counted 2, 15 Rest 2, 16 MovedTo 2", string.Join(", ", days.Select(d => $"{d.Day.Day} {d.Kind} {d.Used}")));
    }

    [Fact]
    public void A_long_count_shows_its_first_days() =>
        Assert.Equal(10, Calendars.Shipped.Days(Calendars.Day("2026-01-05"), new Limit(200, LimitUnit.WorkDay), [], 10).Count);

    [Fact]
    public void What_cannot_be_counted_is_refused_as_ever() => Assert.Equal(
        "LIMIT_NEEDS_TIME",
        Assert.Throws<RefusedException>(() => Calendars.Shipped.Days(Calendars.Day("2026-01-05"), new Limit(5, LimitUnit.Hour), [], 10)).Refusal.Code);

    [Theory]
    [InlineData(LimitUnit.WorkDay, 90)]
    [InlineData(LimitUnit.NaturalDay, 120)]
    [InlineData(LimitUnit.Month, 5)]
    public void Every_count_ends_on_the_due_day_with_all_used_up(LimitUnit unit, int most) =>
        Gen.Select(Calendars.Random, Gen.Int[0, 900], Gen.Int[1, most], Gen.Int[0, 60], Gen.Int[0, 30]).Sample((drawn, day, amount, stop, length) =>
        {
            var (start, limit) = (Calendars.Start.AddDays(day), new Limit(amount, unit));
            (DateOnly, DateOnly)[] stops = [(start.AddDays(stop), start.AddDays(stop + length))];
            var due = drawn.Calendar.Due(start, limit, stops).Value;

            var days = drawn.Calendar.Days(start, limit, stops, int.MaxValue);

            Assert.Equal((start, due.Date), (days[0].Day, days[^1].Day));
            Assert.Equal(days[^1].Used, days.Count(d => d.Kind == CountedDayKind.Counted));
            Assert.All(days.SkipLast(1), d => Assert.NotEqual(CountedDayKind.MovedTo, d.Kind));
            if (unit != LimitUnit.Month)
                Assert.Equal(amount, days[^1].Used);
        }, iter: 2_000);
}
