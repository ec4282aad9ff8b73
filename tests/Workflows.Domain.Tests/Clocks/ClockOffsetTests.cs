using ApprovalHub.Domain.Clocks;
using CsCheck;

namespace ApprovalHub.Domain.Tests.Clocks;

/// <summary>Instants told by a clock. Accepted on 2026-09-18 with ten working days: 20 (Sunday, worked), 21 to 24, 28 to 30 September, 8 and 9 October.</summary>
public class ClockOffsetTests
{
    private static readonly DateTimeOffset Accepted = ShanghaiTime.At(Calendars.Day("2026-09-18"), new TimeOnly(10, 30));
    private static readonly Limit Ten = Limit.WorkDays(10);

    [Theory]
    [InlineData(2, OffsetUnit.Day, false, "2026-10-01 00:00")]
    [InlineData(10, OffsetUnit.Day, false, "2026-09-19 00:00")]
    [InlineData(20, OffsetUnit.Percent, false, "2026-10-01 00:00")]
    [InlineData(15, OffsetUnit.Percent, false, "2026-10-01 00:00")]
    [InlineData(1, OffsetUnit.Percent, false, "2026-10-09 00:00")]
    [InlineData(0, OffsetUnit.Day, true, "2026-10-10 00:00")]
    [InlineData(1, OffsetUnit.Day, true, "2026-10-11 00:00")]
    [InlineData(3, OffsetUnit.Day, true, "2026-10-14 00:00")]
    public void An_offset_is_counted_in_working_days(int amount, OffsetUnit unit, bool after, string at) =>
        Assert.Equal(at, Text(new ClockOffset(amount, unit, after).Of(Clock(Ten), Calendars.Shipped)));

    [Fact]
    public void A_limit_shorter_than_the_warning_has_none()
    {
        Assert.Null(ClockOffset.DaysBefore(11).Of(Clock(Ten), Calendars.Shipped));
        Assert.Null(ClockOffset.DaysBefore(1).Of(Clock(Limit.AtOnce), Calendars.Shipped));
        Assert.Null(ClockOffset.Left(20).Of(Clock(Limit.AtOnce), Calendars.Shipped));
    }

    [Fact]
    public void What_came_before_a_stop_stays_and_what_comes_after_moves_with_it()
    {
        var open = Clock(Ten, Stop("2026-09-22", null));
        Assert.Equal("2026-09-22 00:00", Text(ClockOffset.DaysBefore(8).Of(open, Calendars.Shipped)));
        Assert.Null(ClockOffset.DaysBefore(2).Of(open, Calendars.Shipped));
        Assert.Null(ClockOffset.AtTheEnd.Of(open, Calendars.Shipped));

        var resumed = Clock(Ten, Stop("2026-09-22", "2026-10-12"));
        Assert.Equal("2026-09-22 00:00", Text(ClockOffset.DaysBefore(8).Of(resumed, Calendars.Shipped)));
        Assert.Equal("2026-10-20 00:00", Text(ClockOffset.DaysBefore(2).Of(resumed, Calendars.Shipped)));
        Assert.Equal("2026-10-22 00:00", Text(ClockOffset.AtTheEnd.Of(resumed, Calendars.Shipped)));
    }

    [Fact]
    public void An_extension_moves_all_of_them()
    {
        var longer = new CaseClock(Accepted, Ten, [new ClockExtension(Limit.WorkDays(5), ExtensionApprover.OrganHead, "张三", "复杂", Accepted)], []);
        Assert.Equal("2026-10-14 00:00", Text(ClockOffset.DaysBefore(2).Of(longer, Calendars.Shipped)));
        Assert.Equal("2026-10-13 00:00", Text(ClockOffset.Left(20).Of(longer, Calendars.Shipped)));
    }

    [Fact]
    public void Hours_have_shares_and_days_of_eight_of_them()
    {
        var clock = Clock(new Limit(10, LimitUnit.Hour));
        Assert.Equal("2026-09-18 18:30", Text(ClockOffset.Left(20).Of(clock, Calendars.Shipped)));
        Assert.Equal("2026-09-18 12:30", Text(ClockOffset.DaysBefore(1).Of(clock, Calendars.Shipped)));
        Assert.Equal("2026-09-18 20:30", Text(ClockOffset.AtTheEnd.Of(clock, Calendars.Shipped)));
        Assert.Null(ClockOffset.DaysBefore(2).Of(clock, Calendars.Shipped));
    }

    [Fact]
    public void A_warning_on_natural_days_comes_before_an_end_put_off_over_rest_days()
    {
        var clock = Clock(new Limit(7, LimitUnit.NaturalDay)); // 25 September, a holiday: ends on the 28th
        Assert.Equal("2026-09-25 00:00", Text(ClockOffset.DaysBefore(1).Of(clock, Calendars.Shipped)));
        Assert.Equal("2026-09-29 00:00", Text(ClockOffset.AtTheEnd.Of(clock, Calendars.Shipped)));
    }

    [Fact]
    public void Whatever_the_stops_so_much_is_left_at_that_instant_and_more_just_before() =>
        Gen.Select(Calendars.Random, Gen.Int[0, 500], Gen.Int[1, 60], Gen.Int[1, 60], Gen.Int[0, 40], Gen.Int[0, 40]).Sample(
            (drawn, start, amount, left, from, days) =>
            {
                var day = Calendars.Start.AddDays(start);
                var stop = new ClockStop(StopKind.Hearing, "许可法第四十五条", "张三", day.AddDays(from), day.AddDays(from + days));
                var clock = new CaseClock(ShanghaiTime.At(day, new TimeOnly(9, 0)), Limit.WorkDays(amount), [], [stop]);
                var at = ClockOffset.DaysBefore(left).Of(clock, drawn.Calendar);

                Assert.Equal(left <= amount, at is not null);
                if (at is not { } instant)
                    return;
                Assert.Equal(left, clock.Remaining(drawn.Calendar, instant.AddTicks(-1)));
                Assert.True(instant < clock.Due(drawn.Calendar)!.Value.EndsAt);
            },
            iter: 20_000);

    private static CaseClock Clock(Limit limit, params ClockStop[] stops) => new(Accepted, limit, [], stops);

    private static ClockStop Stop(string from, string? to) =>
        new(StopKind.Hearing, "行政许可法第四十五条", "张三", Calendars.Day(from), to is null ? null : Calendars.Day(to));

    private static string? Text(DateTimeOffset? at) => at is { } known ? ShanghaiTime.Text(known) : null;
}
