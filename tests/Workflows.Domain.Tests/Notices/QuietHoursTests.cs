using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Notices;

namespace ApprovalHub.Domain.Tests.Notices;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("2026-09-18 20:59", "2026-09-18 20:59")]
    [InlineData("2026-09-18 21:00", "2026-09-19 08:00")]
    [InlineData("2026-09-18 23:59", "2026-09-19 08:00")]
    [InlineData("2026-09-19 00:00", "2026-09-19 08:00")]
    [InlineData("2026-09-19 07:59", "2026-09-19 08:00")]
    [InlineData("2026-09-19 08:00", "2026-09-19 08:00")]
    [InlineData("2026-12-31 22:00", "2027-01-01 08:00")]
    [InlineData("2026-10-01 12:00", "2026-10-01 12:00")] // a holiday's day is no night
    [InlineData("2026-10-01 23:00", "2026-10-02 08:00")]
    public void Around_midnight_a_message_waits_for_the_morning(string at, string notBefore) =>
        Assert.Equal(notBefore, ShanghaiTime.Text(QuietHours.Usual.NotBefore(At(at))));

    [Fact]
    public void Within_a_day_and_never()
    {
        Assert.Equal("2026-09-18 14:00", ShanghaiTime.Text(new QuietHours(new(12, 0), new(14, 0)).NotBefore(At("2026-09-18 13:00"))));
        Assert.Equal("2026-09-18 23:00", ShanghaiTime.Text(new QuietHours(new(0, 0), new(0, 0)).NotBefore(At("2026-09-18 23:00"))));
    }

    [Fact]
    public void A_failed_message_is_tried_again_ever_later_by_day_and_then_given_up()
    {
        var (rules, now) = (SendingRules.Usual, At("2026-09-18 20:58"));

        Assert.Equal((MessageState.Retrying, now.AddMinutes(1)), rules.AfterFault(1, false, null, true, now));
        Assert.Equal((MessageState.Retrying, At("2026-09-19 08:00")), rules.AfterFault(2, false, null, true, now));
        Assert.Equal((MessageState.Retrying, now.AddMinutes(5)), rules.AfterFault(2, false, null, false, now));
        Assert.Equal((MessageState.Retrying, now.AddMinutes(7)), rules.AfterFault(1, false, TimeSpan.FromMinutes(7), false, now));
        Assert.Equal((MessageState.Retrying, now.AddHours(24)), rules.AfterFault(1, false, TimeSpan.MaxValue, false, now)); // no gateway puts it off for longer
        Assert.Equal((MessageState.Retrying, now.AddMinutes(1)), rules.AfterFault(1, false, TimeSpan.FromHours(-1), false, now));
        Assert.Equal((MessageState.GivenUp, null), rules.AfterFault(1, true, null, false, now));
        Assert.Equal((MessageState.GivenUp, null), rules.AfterFault(rules.Retries.Count + 1, false, null, false, now));
    }

    [Fact]
    public void A_long_value_is_cut_and_no_character_in_half() =>
        Assert.Equal(299, NoticeArgs.None.With("items", new string('一', 298) + "𠮷𠮷").Values["items"].Length);

    private static DateTimeOffset At(string text)
    {
        var at = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return ShanghaiTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }
}
