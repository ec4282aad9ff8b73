using ApprovalHub.Domain.Clocks;
using CsCheck;

namespace ApprovalHub.Domain.Tests.Clocks;

/// <summary>The way to a due date, run of days by run of days, so that it can be checked by hand.</summary>
public class ClockSpanTests
{
    private static readonly DateTimeOffset Accepted = ShanghaiTime.At(Calendars.Day("2026-09-18"), new TimeOnly(10, 30));

    [Fact]
    public void Rest_days_are_left_out_and_make_up_days_count()
    {
        Assert.Equal(
            [
                "Rest 09-19..09-19 0", "Counted 09-20..09-24 5", "Rest 09-25..09-27 0", "Counted 09-28..09-30 3", "Rest 10-01..10-07 0",
                "Counted 10-08..10-09 2",
            ],
            Told(Limit.WorkDays(10)));
    }

    [Fact]
    public void The_day_of_a_stop_counts_and_the_day_of_going_on_does_not()
    {
        var told = Told(Limit.WorkDays(4), ("2026-09-21", "2026-09-28"));
        Assert.Equal(["Rest 09-19..09-19 0", "Counted 09-20..09-21 2", "Stopped 09-22..09-28 0", "Counted 09-29..09-30 2"], told);
    }

    [Fact]
    public void While_the_clock_stands_the_last_run_has_no_end() =>
        Assert.Equal("Stopped 09-22.. 0", Told(Limit.WorkDays(10), ("2026-09-21", null))[^1]);

    [Fact]
    public void Natural_days_that_end_on_a_rest_day_go_on_to_the_next_working_day() =>
        Assert.Equal(["Counted 09-19..10-03 15", "Moved 10-04..10-08 0"], Told(new Limit(15, LimitUnit.NaturalDay)));

    [Fact]
    public void Hours_run_on_and_what_is_decided_at_once_has_no_days()
    {
        Assert.Equal(["Counted 09-18..09-20 48"], Told(new Limit(48, LimitUnit.Hour)));
        Assert.Empty(Told(Limit.AtOnce));
    }

    [Theory]
    [InlineData(LimitUnit.WorkDay, 60)]
    [InlineData(LimitUnit.NaturalDay, 90)]
    [InlineData(LimitUnit.Month, 4)]
    [InlineData(LimitUnit.Hour, 400)]
    public void The_runs_follow_each_other_to_the_due_date_and_come_to_the_limit(LimitUnit unit, int most) =>
        Gen.Select(Gen.Int[0, most], Gen.Int[0, 40], Gen.Int[0, 30], Gen.Int[0, 500]).Sample((amount, after, length, shift) =>
        {
            var started = Accepted.AddDays(shift);
            var from = ShanghaiTime.Day(started).AddDays(after);
            var clock = new CaseClock(started, new Limit(amount, unit), [], [new ClockStop(StopKind.Hearing, "许可法第四十五条", "张三", from, from.AddDays(length))]);
            var (spans, due) = (clock.Spans(Calendars.Shipped), clock.Due(Calendars.Shipped)!.Value);

            Assert.Equal(clock.Read(Calendars.Shipped, due.EndsAt.AddTicks(-1)).Used, unit == LimitUnit.Hour ? amount : spans.Sum(s => s.Amount), 3);
            Assert.Equal(due.Date, spans.Count == 0 ? ShanghaiTime.Day(started) : spans[^1].To);
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.Second.From > pair.First.From && pair.Second.From >= pair.First.To && pair.First.Kind != pair.Second.Kind));
        });

    private static IReadOnlyList<string> Told(Limit limit, params (string From, string? To)[] stops)
    {
        var ledger = stops.Select(s => new ClockStop(StopKind.Hearing, "许可法第四十五条", "张三", Calendars.Day(s.From), s.To is null ? null : Calendars.Day(s.To)));
        return [.. new CaseClock(Accepted, limit, [], [.. ledger]).Spans(Calendars.Shipped)
            .Select(s => FormattableString.Invariant($"{s.Kind} {s.From:MM-dd}..{s.To:MM-dd} {s.Amount:0.###}"))];
    }
}
