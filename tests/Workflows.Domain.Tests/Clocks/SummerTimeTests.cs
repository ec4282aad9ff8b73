using ApprovalHub.Domain.Clocks;
using CsCheck;

namespace ApprovalHub.Domain.Tests.Clocks;

/// <summary>Summer time begins and ends elsewhere, and machines stand in other zones; days and limits are those of Shanghai all the same.</summary>
public sealed class SummerTimeTests
{
    [Theory]
    [InlineData("2026-03-08T01:59:59-05:00", "2026-03-08T03:00:00-04:00", "2026-03-08")] // New York springs forward
    [InlineData("2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00", "2026-03-29")] // Paris
    [InlineData("2026-10-25T02:59:59+02:00", "2026-10-25T02:00:00+01:00", "2026-10-25")] // and back: the hour comes twice
    [InlineData("2026-11-01T11:59:59-04:00", "2026-11-01T11:00:00-05:00", "2026-11-01")] // midnight in Shanghai
    public void The_second_over_which_clocks_elsewhere_jump_is_one_second(string before, string after, string dayBefore)
    {
        var (last, next) = (DateTimeOffset.Parse(before, null), DateTimeOffset.Parse(after, null));
        Assert.Equal(TimeSpan.FromSeconds(1), next - last);
        Assert.Equal(Calendars.Day(dayBefore), ShanghaiTime.Day(last));
        Assert.Equal(ShanghaiTime.Day(last.ToUniversalTime()), ShanghaiTime.Day(last));
        Assert.Equal(Due(last)?.Date, Due(last.ToUniversalTime())?.Date);
        Assert.Equal(ShanghaiTime.Day(next) > ShanghaiTime.Day(last), next >= ShanghaiTime.EndOfDay(ShanghaiTime.Day(last)));
    }

    [Fact]
    public void A_limit_ends_alike_from_whatever_offset_its_start_is_told() =>
        Gen.Select(Gen.Int[0, 365 * 24 * 60], Gen.Int[-12 * 60, 14 * 60], Gen.Int[1, 60]).Sample((minutes, offset, days) =>
        {
            var start = new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
            return Due(start, days) == Due(start.ToOffset(TimeSpan.FromMinutes(offset)), days);
        });

    private static DueDate? Due(DateTimeOffset start, int days = 5) => new CaseClock(start, Limit.WorkDays(days), [], []).Due(Calendars.Shipped);
}
