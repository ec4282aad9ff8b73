using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Tests.Clocks;

/// <summary>Accepted on 2026-09-18, ten working days promised (FACTS 1.13).</summary>
public class CaseClockTests
{
    private static readonly DateTimeOffset Accepted = ShanghaiTime.At(Calendars.Day("2026-09-18"), new TimeOnly(10, 30));

    [Fact]
    public void An_open_stop_leaves_no_due_date_but_a_known_rest()
    {
        var reading = Read(Clock(Stop("2026-09-22", null)), "2026-10-09");
        Assert.Equal(new ClockReading(null, true, 3, 7, LimitUnit.WorkDay) { Overdue = false }, reading);
    }

    [Fact]
    public void A_clock_that_goes_on_ends_later_by_the_days_it_stood()
    {
        var clock = Clock(Stop("2026-09-22", "2026-10-12"));
        var due = clock.Due(Calendars.Shipped);
        Assert.Equal(Calendars.Day("2026-10-21"), due?.Date);
        Assert.Equal((3m, 7m, true), Shown(clock, "2026-09-22"));
        Assert.Equal((3m, 7m, true), Shown(clock, "2026-10-11"));
        Assert.Equal((3m, 7m, false), Shown(clock, "2026-10-12"));
        Assert.Equal((4m, 6m, false), Shown(clock, "2026-10-13"));
        Assert.Equal((10m, 0m, false), Shown(clock, "2026-10-21"));
    }

    [Fact]
    public void A_clock_is_overdue_from_the_end_of_its_last_day_on()
    {
        var clock = Clock();
        var last = clock.Due(Calendars.Shipped)!.Value;
        Assert.False(clock.Read(Calendars.Shipped, last.EndsAt.AddTicks(-1)).Overdue);
        Assert.True(clock.Read(Calendars.Shipped, last.EndsAt).Overdue);
        Assert.Equal((10m, 0m, false), Shown(clock, "2026-10-09"));
        Assert.Equal((11m, -1m, false), Shown(clock, "2026-10-11"));
        Assert.Equal((12m, -2m, false), Shown(clock, "2026-10-12"));
    }

    [Fact]
    public void Nothing_is_used_before_and_on_the_start_day()
    {
        Assert.Equal(0, Clock().Used(Calendars.Shipped, Accepted.AddDays(-3)));
        Assert.Equal((0, 10), (Clock().Used(Calendars.Shipped, Accepted), Clock().Remaining(Calendars.Shipped, Accepted)));
    }

    [Fact]
    public void Natural_days_used_up_on_a_rest_day_are_not_overdue_before_the_next_working_day_is_over()
    {
        var clock = new CaseClock(Accepted, new Limit(7, LimitUnit.NaturalDay), [], []);
        Assert.Equal((7m, 0m, false), Shown(clock, "2026-09-27"));
        Assert.False(Read(clock, "2026-09-28").Overdue);
        Assert.Equal((8m, -1m, false), Shown(clock, "2026-09-29"));
        Assert.True(Read(clock, "2026-09-29").Overdue);
    }

    [Fact]
    public void An_extension_is_part_of_the_budget()
    {
        var longer = new ClockExtension(Limit.WorkDays(10), ExtensionApprover.OrganHead, "李四", "案情复杂", Accepted);
        var clock = new CaseClock(Accepted, Limit.WorkDays(10), [longer], []);
        Assert.Equal((Limit.WorkDays(20), Calendars.Day("2026-10-22")), (clock.Budget, clock.Due(Calendars.Shipped)?.Date));
    }

    [Fact]
    public void Several_open_stops_stand_until_the_last_is_closed()
    {
        Assert.Null(Clock(Stop("2026-09-21", "2026-09-23"), Stop("2026-09-22", null)).Due(Calendars.Shipped));
        Assert.True(Read(Clock(Stop("2026-09-21", null), Stop("2026-09-22", "2026-09-23")), "2026-09-24").Stopped);
    }

    [Theory]
    [InlineData("STOP_NEEDS_GROUND", " ", "张三", "2026-09-22", null)]
    [InlineData("STOP_NEEDS_PERSON", "许可法第四十五条", "", "2026-09-22", null)]
    [InlineData("STOP_BEFORE_START", "许可法第四十五条", "张三", "2026-09-17", null)]
    [InlineData("STOP_REVERSED", "许可法第四十五条", "张三", "2026-09-22", "2026-09-21")]
    [InlineData("DATE_OUT_OF_RANGE", "许可法第四十五条", "张三", "2101-01-01", null)]
    public void A_wrong_stop_is_refused(string code, string ground, string by, string from, string? to)
    {
        var stop = Stop(from, to) with { Ground = ground, By = by };
        Assert.Equal(code, CaseClock.Check(Accepted, Limit.WorkDays(10), [], [stop])?.Code);
        Assert.Equal(code, Assert.Throws<RefusedException>(() => Clock(stop)).Refusal.Code);
    }

    [Fact]
    public void A_wrong_budget_start_or_extension_is_refused()
    {
        Assert.Equal("LIMIT_OUT_OF_RANGE", CaseClock.Check(Accepted, Limit.WorkDays(-1), [], [])?.Code);
        Assert.Equal("DATE_OUT_OF_RANGE", CaseClock.Check(DateTimeOffset.MinValue, Limit.WorkDays(1), [], [])?.Code);
        Assert.Equal("EXTENSION_UNIT_DIFFERS", Extended(new Limit(1, LimitUnit.Month)));
        Assert.Equal("EXTENSION_AMOUNT", Extended(Limit.WorkDays(0)));
        Assert.Equal("EXTENSION_AMOUNT", Extended(Limit.WorkDays(2000), Limit.WorkDays(2000)));
        Assert.Null(Extended(Limit.WorkDays(3640)));
    }

    [Fact]
    public void Every_special_procedure_stops_by_its_own_name() =>
        Assert.All(Enum.GetValues<SpecialProcedureKind>(), kind => Assert.Equal(kind.ToString(), StopKinds.Of(kind).ToString()));

    private static string? Extended(params Limit[] amounts) => CaseClock.Check(
        Accepted, Limit.WorkDays(10), [.. amounts.Select(a => new ClockExtension(a, ExtensionApprover.OrganHead, "李四", "案情复杂", Accepted))], [])?.Code;

    private static CaseClock Clock(params ClockStop[] stops) => new(Accepted, Limit.WorkDays(10), [], stops);

    private static ClockStop Stop(string from, string? to) =>
        new(StopKind.ExpertReview, "许可法第四十五条", "张三", Calendars.Day(from), to is null ? null : Calendars.Day(to));

    private static ClockReading Read(CaseClock clock, string day) =>
        clock.Read(Calendars.Shipped, ShanghaiTime.At(Calendars.Day(day), new TimeOnly(17, 0)));

    private static (decimal Used, decimal Remaining, bool Stopped) Shown(CaseClock clock, string day) =>
        Read(clock, day) is var reading ? (reading.Used, reading.Remaining, reading.Stopped) : default;
}
