using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters.Rules;
using ApprovalHub.Domain.Tests.Clocks;

namespace ApprovalHub.Domain.Tests.Matters;

public class LimitOrderCalendarTests
{
    private static readonly LimitUnit[] Units = [LimitUnit.WorkDay, LimitUnit.NaturalDay, LimitUnit.Month];
    private static readonly DateOnly First = new(2024, 1, 1);

    [Fact]
    public void What_is_surely_within_ends_no_later_from_any_day_of_the_published_calendars()
    {
        var random = new Random(27);
        var seen = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var (limit, bound) = (Any(random), Any(random));
            if (!LimitOrder.SurelyWithin(limit, bound))
                continue;
            seen++;
            var start = First.AddDays(random.Next(0, 700));
            Assert.True(Due(start, limit) <= Due(start, bound), $"{start:O}: {limit} ends after {bound}");
        }

        Assert.True(seen > 5_000, $"only {seen} pairs were compared");
    }

    private static Limit Any(Random random) => Units[random.Next(Units.Length)] switch
    {
        LimitUnit.Month => new Limit(random.Next(1, 7), LimitUnit.Month),
        var unit => new Limit(random.Next(1, 91), unit),
    };

    private static DateOnly Due(DateOnly start, Limit limit) => Calendars.Shipped.Due(start, limit, []).Value.Date;
}
