using ApprovalHub.Domain.Clocks;
using CsCheck;

namespace ApprovalHub.Domain.Tests.Clocks;

public class CountPropertyTests
{
    private const int Cases = 10_000;

    private sealed record Drawn(
        IReadOnlyList<CalendarYear> Years, WorkCalendar Calendar, DateTimeOffset Started, Limit Limit,
        IReadOnlyList<(DateOnly From, DateOnly To)> Stops)
    {
        public SlowCount Slow() => new(Years, Started, Limit, Stops);

        public DueDate Due() => Calendar.Due(Started, Limit, Stops).Value;

        public CaseClock Clock() => new(Started, Limit, [], [.. Stops.Select(s => new ClockStop(StopKind.Hearing, "许可法第四十五条", "张三", s.From, s.To))]);
    }

    [Theory]
    [InlineData(LimitUnit.WorkDay, 90)]
    [InlineData(LimitUnit.NaturalDay, 120)]
    [InlineData(LimitUnit.Hour, 900)]
    [InlineData(LimitUnit.Minute, 40_000)]
    [InlineData(LimitUnit.Month, 15)]
    [InlineData(LimitUnit.Year, 3)]
    public void The_due_date_is_that_of_a_count_day_by_day(LimitUnit unit, int most) =>
        Draw(unit, most).Sample(d => Assert.Equal(d.Slow().Due(), (d.Due().Date, d.Due().EndsAt, d.Due().Provisional)), iter: Cases);

    [Theory]
    [InlineData(LimitUnit.WorkDay, 60)]
    [InlineData(LimitUnit.NaturalDay, 60)]
    [InlineData(LimitUnit.Month, 3)]
    [InlineData(LimitUnit.Year, 1)]
    public void Used_is_that_of_a_count_day_by_day_and_with_remaining_makes_the_budget(LimitUnit unit, int most) =>
        Gen.Select(Draw(unit, most), Gen.Int[0, 200]).Sample(
            (d, after) =>
            {
                var day = ShanghaiTime.Day(d.Started).AddDays(after);
                var reading = d.Clock().Read(d.Calendar, ShanghaiTime.At(day, new TimeOnly(23, 59)));
                Assert.Equal(d.Slow().UsedDays(day), reading.Used);
                Assert.Equal(d.Slow().Budget, reading.Used + reading.Remaining);
                Assert.Equal(day > d.Due().Date, reading.Overdue);
            },
            iter: Cases);

    [Theory]
    [InlineData(LimitUnit.Hour, 900)]
    [InlineData(LimitUnit.Minute, 40_000)]
    public void Time_is_used_up_at_the_very_instant_of_the_due_date(LimitUnit unit, int most) =>
        Draw(unit, most).Where(d => d.Limit.Amount > 0).Sample(
            d =>
            {
                var atEnd = d.Clock().Read(d.Calendar, d.Due().EndsAt);
                var before = d.Clock().Read(d.Calendar, d.Due().EndsAt.AddMinutes(-1));
                Assert.Equal((d.Limit.Amount, 0, true), (atEnd.Used, atEnd.Remaining, atEnd.Overdue));
                Assert.Equal(d.Limit.Amount, before.Used + before.Remaining);
                Assert.True(before.Remaining > 0 && !before.Overdue);
            },
            iter: Cases);

    // From 1 on: 当场 is open to the end of its day, later than a first hour or minute.
    [Theory]
    [MemberData(nameof(Units))]
    public void A_longer_limit_never_ends_earlier(LimitUnit unit) =>
        Gen.Select(Draw(unit, Few(unit)).Where(d => d.Limit.Amount > 0), Gen.Int[1, Few(unit)]).Sample(
            (d, more) => Assert.True(
                d.Calendar.Due(d.Started, d.Limit with { Amount = d.Limit.Amount + more }, d.Stops).Value.EndsAt >= d.Due().EndsAt),
            iter: Cases);

    [Theory]
    [MemberData(nameof(Units))]
    public void A_stop_more_never_brings_the_due_date_forward(LimitUnit unit) =>
        Gen.Select(Draw(unit, Few(unit)), Stops).Sample(
            (d, more) =>
            {
                var also = d with { Stops = [.. d.Stops, .. Place(d.Started, more)] };
                Assert.True(also.Due().EndsAt >= d.Due().EndsAt);
            },
            iter: Cases);

    [Theory]
    [MemberData(nameof(Units))]
    public void An_open_stop_before_the_due_date_leaves_the_clock_without_one(LimitUnit unit) =>
        Gen.Select(Draw(unit, Few(unit)), Gen.Int[0, 100]).Sample(
            (d, after) =>
            {
                var from = ShanghaiTime.Day(d.Started).AddDays(after);
                var open = new ClockStop(StopKind.Hearing, "许可法第四十五条", "张三", from, null);
                var reading = new CaseClock(d.Started, d.Limit, [], [.. d.Clock().Stops, open]).Read(d.Calendar, ShanghaiTime.StartOfDay(from));
                Assert.True(reading.Stopped);
                Assert.Equal(from < d.Due().Date ? null : d.Due(), reading.Due);
            },
            iter: Cases);

    private static int Few(LimitUnit unit) => Math.Min(60, CountBounds.Most(unit) / 2);

    public static TheoryData<LimitUnit> Units() => [.. Enum.GetValues<LimitUnit>()];

    private static Gen<(int After, int Length)[]> Stops { get; } = Gen.Select(Gen.Int[0, 90], Gen.Int[0, 30]).Array[0, 4];

    private static Gen<Drawn> Draw(LimitUnit unit, int most) =>
        Gen.Select(Calendars.Random, Gen.Int[0, 4 * 365 * 24 * 60], Gen.Int[0, most], Stops).Select(
            (calendar, minute, amount, stops) =>
            {
                var started = ShanghaiTime.StartOfDay(Calendars.Start).AddMinutes(minute);
                return new Drawn(calendar.Years, calendar.Calendar, started, new Limit(amount, unit), Place(started, stops));
            });

    private static List<(DateOnly From, DateOnly To)> Place(DateTimeOffset started, (int After, int Length)[] stops) =>
        [.. stops.Select(s => (ShanghaiTime.Day(started).AddDays(s.After), ShanghaiTime.Day(started).AddDays(s.After + s.Length)))];
}
