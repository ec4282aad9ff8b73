using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Tests.Calendar;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>
/// A correction that had run out late in the promise, and whose last day lies ahead again by a closure that is recorded afterwards. A food licence accepted
/// on 18 September 2026 is promised for 9 October, the 25th to the 27th and the first week of October being holidays.
/// </summary>
public sealed class Corrections_that_stand_on
{
    /// <summary>Asked on the ninth of ten days for one day; on the day after the last one the yellow rung fires, and the closure is recorded on that day only.</summary>
    [HubFact]
    public async Task What_fired_since_the_older_last_day_is_taken_back_when_the_clocks_stand_once_more()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await Moved_corrections.AskAsync(hub.At("2026-10-08 10:00"), food, 1); // nine of ten days are used; the last day is the 9th
        await hub.At("2026-10-11 09:00").Sweep(food); // the tenth day was the 10th: the promise is broken
        Assert.NotNull((await hub.Case(food)).PromisedOverdueAt);
        var marked = (await hub.Case(food)).PromisedRungs;

        await Typhoon.Edit(hub, Typhoon.Close("2026-10-09..2026-10-10", "台风停工", null)); // the last day is Monday the 12th now
        await hub.Sweep(food);
        var standing = await hub.Case(food);
        Assert.Equal((new DateOnly(2026, 10, 12), null, null), (standing.AwaitedInReview?.ExpectedEnd, standing.PromisedDueAt, standing.PromisedOverdueAt));
        Assert.True(marked.Has(RungKind.Red) && !standing.PromisedRungs.Has(RungKind.Red), "the red rung still counts");

        await hub.At("2026-10-14 09:00").Sweep(food);
        var late = await hub.Case(food);
        Assert.Equal(new DateOnly(2026, 10, 13), late.PromisedDue);
        Assert.True(late.PromisedOverdueAt is not null && late.PromisedRungs.Has(RungKind.Red), "the true end passed without a mark");
    }
}
