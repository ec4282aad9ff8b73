using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Tests.Supervision;

public class LadderTests
{
    [Theory]
    [InlineData(RungKind.Reminder, 0, OffsetUnit.Day, false, "amount LADDER_DAYS_WRONG")]
    [InlineData(RungKind.Reminder, 366, OffsetUnit.Day, false, "amount LADDER_DAYS_WRONG")]
    [InlineData(RungKind.Red, -1, OffsetUnit.Day, true, "amount LADDER_DAYS_WRONG")]
    [InlineData(RungKind.Yellow, 0, OffsetUnit.Percent, false, "amount LADDER_PERCENT_WRONG")]
    [InlineData(RungKind.Yellow, 100, OffsetUnit.Percent, false, "amount LADDER_PERCENT_WRONG")]
    [InlineData(RungKind.Red, 10, OffsetUnit.Percent, true, "after LADDER_PERCENT_AFTER")]
    public void A_rung_that_cannot_be_is_named_by_its_field(RungKind rung, int amount, OffsetUnit unit, bool after, string fault) =>
        Assert.Equal([fault], Faults(Rung(rung, new(amount, unit, after))));

    [Fact]
    public void A_rung_stands_once_a_limit()
    {
        var yellow = Rung(RungKind.Yellow, ClockOffset.DaysBefore(2));
        Assert.Equal(["rung LADDER_RUNG_TWICE"], Faults(yellow, Rung(RungKind.Yellow, ClockOffset.DaysBefore(1))));
        Assert.Empty(Faults(yellow, new LadderRung(LimitKind.Step, RungKind.Yellow, ClockOffset.DaysBefore(1), [Audience.Holder], null)));
    }

    [Fact]
    public void A_graver_card_never_comes_before_a_milder_one()
    {
        Assert.Equal(["amount LADDER_ORDER"], Faults(Rung(RungKind.Yellow, ClockOffset.DaysBefore(1)), Rung(RungKind.Red, ClockOffset.DaysBefore(2))));
        Assert.Equal(["amount LADDER_ORDER"], Faults(Rung(RungKind.Red, ClockOffset.AtTheEnd), Rung(RungKind.Yellow, ClockOffset.DaysAfter(1))));
        Assert.Equal(["amount LADDER_ORDER"], Faults(Rung(RungKind.Head, ClockOffset.DaysAfter(3)), Rung(RungKind.Supervisor, ClockOffset.DaysAfter(1))));
        Assert.Empty(Faults(Rung(RungKind.Reminder, ClockOffset.Left(40)), Rung(RungKind.Yellow, ClockOffset.DaysBefore(2)), Rung(RungKind.Red, ClockOffset.AtTheEnd)));
    }

    [Fact]
    public void A_rung_that_nobody_would_notice_is_none()
    {
        Assert.Equal(["tells LADDER_DOES_NOTHING"], Faults(new LadderRung(LimitKind.Step, RungKind.Reminder, ClockOffset.DaysBefore(1), [], null)));
        Assert.Empty(Faults(new LadderRung(LimitKind.Step, RungKind.Red, ClockOffset.AtTheEnd, [], null)));
        Assert.Equal(["replyDays LADDER_REPLY_WRONG"], Faults(new LadderRung(LimitKind.Step, RungKind.Red, ClockOffset.AtTheEnd, [], 31)));
    }

    [Fact]
    public void Marks_keep_what_has_fired_and_show_the_gravest_card()
    {
        var marks = default(RungMarks).With(RungKind.Reminder);
        Assert.Equal((Card.None, true, false), (marks.Card, marks.Has(RungKind.Reminder), marks.Has(RungKind.Yellow)));
        Assert.Equal(Card.Yellow, marks.With(RungKind.Yellow).Card);
        Assert.Equal(Card.Red, marks.With(RungKind.Yellow).With(RungKind.Red).With(RungKind.Supervisor).Card);
    }

    private static LadderRung Rung(RungKind rung, ClockOffset at) => new(LimitKind.Promised, rung, at, [Audience.Holder], null);

    private static IEnumerable<string> Faults(params LadderRung[] rungs) => Ladder.Faults(rungs).Select(f => $"{f.Field} {f.Code}");
}
