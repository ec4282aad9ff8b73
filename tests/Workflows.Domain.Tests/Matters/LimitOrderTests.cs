using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters.Rules;

namespace ApprovalHub.Domain.Tests.Matters;

public class LimitOrderTests
{
    [Theory]
    [InlineData(0, LimitUnit.WorkDay, 0, LimitUnit.Minute, true)] // 当场 is within anything
    [InlineData(1, LimitUnit.Minute, 0, LimitUnit.WorkDay, false)]
    [InlineData(20, LimitUnit.WorkDay, 20, LimitUnit.WorkDay, true)]
    [InlineData(21, LimitUnit.WorkDay, 20, LimitUnit.WorkDay, false)]
    [InlineData(4, LimitUnit.Hour, 1, LimitUnit.WorkDay, true)]
    [InlineData(8, LimitUnit.Hour, 1, LimitUnit.WorkDay, true)]
    [InlineData(9, LimitUnit.Hour, 1, LimitUnit.WorkDay, false)]
    [InlineData(30, LimitUnit.Minute, 1, LimitUnit.Hour, false)] // half an hour of office time may span a night: not surely
    [InlineData(12, LimitUnit.WorkDay, 30, LimitUnit.NaturalDay, true)]
    [InlineData(20, LimitUnit.WorkDay, 30, LimitUnit.NaturalDay, false)] // over the National Day it takes 33 days and more
    [InlineData(2, LimitUnit.NaturalDay, 3, LimitUnit.NaturalDay, true)]
    [InlineData(20, LimitUnit.NaturalDay, 20, LimitUnit.WorkDay, true)]
    [InlineData(36, LimitUnit.WorkDay, 3, LimitUnit.Month, true)]
    [InlineData(60, LimitUnit.WorkDay, 3, LimitUnit.Month, false)]
    [InlineData(1, LimitUnit.Month, 30, LimitUnit.NaturalDay, false)] // a month may have 31 days
    [InlineData(30, LimitUnit.NaturalDay, 1, LimitUnit.Month, false)] // or 28
    [InlineData(1, LimitUnit.Year, 365, LimitUnit.NaturalDay, false)]
    [InlineData(13, LimitUnit.Month, 1, LimitUnit.Year, false)]
    [InlineData(11, LimitUnit.Month, 1, LimitUnit.Year, true)]
    public void A_limit_of_another_unit_is_within_only_when_it_surely_is(int amount, LimitUnit unit, int bound, LimitUnit boundUnit, bool within) =>
        Assert.Equal(within, LimitOrder.SurelyWithin(new Limit(amount, unit), new Limit(bound, boundUnit)));
}
