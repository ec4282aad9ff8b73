using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>Cards and statistics of a period.</summary>
public sealed class Figures
{
    private static readonly DateOnly First = new(2026, 9, 1), Last = new(2026, 10, 31);

    [HubFact]
    public async Task Working_days_are_those_that_the_clock_ran()
    {
        await using var hub = await Hub.OpenAsync();
        await DecidedAsync(hub, "2026-09-24 16:00"); // 20, 21, 22, 23, 24 September: five days, no stop lasted over night
        await DecidedAsync(hub, "2026-10-10 16:00"); // eleven days: late by one

        var figures = await Read(hub.At("2026-10-20 09:00").As("zwfw-sup1"), null);

        var food = figures.Matters.Single(m => m.Decided.Count > 0);
        Assert.Equal((2, 2, 2, 1, 1, 0), (food.Received, food.Accepted, food.Decided.Count, food.Decided.InTime, food.Early, food.StatutoryOverdue));
        Assert.Equal((8m, 11m), (food.Decided.AverageDays, food.Decided.P90Days));
        Assert.Contains(figures.Steps, s => s.Name == "决定" && s.Done.Count == 2);
        var visit = figures.Stops.Single(s => s.Kind == StopKind.SiteVisit);
        Assert.Equal((2, 0, 0), (visit.Count, visit.Days, visit.Open));
    }

    [HubFact]
    public async Task A_stop_counts_the_days_within_the_period_and_is_no_used_day()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-09-21 10:00").As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        await hub.At("2026-09-28 10:00").As("scjg-rev1").Complete(food, "现场勘验", "Done", "一致");
        await hub.At("2026-09-29 10:00").As("scjg-chief").Complete(food, "决定", "Granted");

        var figures = await Read(hub.As("zwfw-sup1"), null);

        Assert.Equal(3m, figures.Matters.Single(m => m.Decided.Count == 1).Decided.AverageDays); // 20, 21 and 29 September
        Assert.Equal((1, 4), (figures.Stops.Single().Count, figures.Stops.Single().Days)); // 22, 23, 24 and 28 September
    }

    [HubFact]
    public async Task Cards_are_counted_by_department_step_person_and_case_and_not_once_found_unfounded()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").Sweep(food);
        var before = await Cards(hub.As("zwfw-sup1"), CountCards.By.Department);
        Assert.Equal("新乡市红旗区市场监督管理局", before.Single().Name);

        Assert.Equal(before.Single().Red, (await Cards(hub, CountCards.By.Case)).Single().Red);
        var days = await Cards(hub, CountCards.By.Day);
        Assert.Equal(days.Select(d => d.Key).Order(StringComparer.Ordinal), days.Select(d => d.Key));
        Assert.Contains(days, d => d is { Key: "2026-10-09", Red: > 0 }); // the promised day itself: it ran out with its end
        Assert.Equal(before.Single().Red, days.Sum(d => d.Red));
        Assert.Empty(await hub.Ask((CountCards.Handler h) => h.HandleAsync(new(CountCards.By.Department, First, Last, "WSJK"), CancellationToken.None)));
        Assert.Contains(await Cards(hub, CountCards.By.Step), l => l.Key == "审查");
        foreach (var by in Enum.GetValues<CountCards.By>().Where(b => b != CountCards.By.Person)) // a step asked of two is one breach of two people
            Assert.Equal(before.Sum(l => l.Red + l.Yellow), (await Cards(hub, by)).Sum(l => l.Red + l.Yellow));
        Assert.True((await Cards(hub, CountCards.By.Person)).Sum(l => l.Red + l.Yellow) > before.Sum(l => l.Red + l.Yellow));
        var item = Assert.Single((await hub.Ask((ReadItems.Handler h) => h.ListAsync(new(null, null, "Promised.Red", null, 9), CancellationToken.None))).Rows).Item;
        await Do(hub.As("scjg-head"), h => h.ReplyAsync(new(item.Id, null, "停电"), CancellationToken.None));
        await Do(hub.As("zwfw-sup1"), h => h.CloseAsync(new(item.Id, null, "不可抗力"), Domain.Supervision.ItemFinding.Unfounded, CancellationToken.None));

        Assert.Equal(before.Single().Red - 1, (await Cards(hub, CountCards.By.Department)).Single().Red);
        Assert.Empty(await Cards(hub.As("wsjk-head"), CountCards.By.Department));
    }

    [HubFact]
    public async Task A_promise_that_was_broken_and_then_extended_was_neither_kept_nor_early()
    {
        await using var hub = await Hub.OpenAsync();
        var health = await hub.As(Hub.Clerk).ReceiveAndAccept("公共场所卫生许可", Applicants.Company); // promised for 24 September
        await hub.At("2026-09-28 09:00").Sweep(health);
        await Cases.Stops_and_extensions.Extend(hub, health, 5);
        await hub.As("wsjk-rev1").Complete(health, "审查", "Passed");
        await hub.As("wsjk-rev2").Complete(health, "审查", "Passed");
        await hub.As("wsjk-chief").Complete(health, "决定", "Granted");

        var decided = (await Read(hub.As("zwfw-sup1"), null)).Matters.Single(m => m.Decided.Count == 1);

        Assert.Equal((0, 0), (decided.Decided.InTime, decided.Early));
    }

    [HubFact]
    public async Task What_is_past_its_limit_and_undecided_is_counted_by_department_and_matter_as_it_stood_at_the_end()
    {
        await using var hub = await Hub.OpenAsync();
        var (food, other) = (await hub.FoodReviewed(), await hub.FoodAccepted()); // promised for 9 October, by law until the 15th
        await hub.Sweep(await hub.As(Hub.Clerk).ReceiveAndAccept("公共场所卫生许可", Applicants.Company)); // promised for 24 September
        foreach (var at in new[] { "2026-09-25 00:00", "2026-10-12 09:00" })
            await hub.At(at).Ask((SweepDueCases.Handler h) => h.HandleAsync((due, fault) => Assert.Fail($"{due.Number}: {fault}"), CancellationToken.None));
        hub.As("zwfw-sup1");

        Assert.Equal(["SCJG 2 0 2", "WSJK 1 0 7"], await Overdue(hub, Last, null)); // 28 to 30 September, 8 to 10 and 12 October are working days
        Assert.Equal(["WSJK 1 0 2"], await Overdue(hub, new DateOnly(2026, 9, 29), null));
        Assert.Empty(await Overdue(hub, new DateOnly(2026, 9, 23), null));
        Assert.Equal(["WSJK 1 0 7"], await Overdue(hub, Last, "WSJK"));
        Assert.Equal(["SCJG 2 0 2"], await Overdue(hub.As("scjg-head"), Last, null));

        await hub.At("2026-10-16 09:00").As("scjg-chief").Complete(food, "决定", "Granted");
        await hub.Sweep(other);
        hub.As("scjg-head");
        Assert.Equal(["SCJG 1 1 6"], await Overdue(hub, Last, null));
        Assert.Equal(["SCJG 2 0 2"], await Overdue(hub, new DateOnly(2026, 10, 12), null)); // as it stood then
    }

    [HubFact]
    public async Task A_period_that_makes_no_sense_is_refused()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As("zwfw-sup1");
        await Refused.With("PERIOD_WRONG", () => hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(Last, First, null), CancellationToken.None)));
        await Refused.With("PERIOD_WRONG", () => hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(new(2000, 1, 1), Last, null), CancellationToken.None)));
        Assert.Empty((await Read(hub, "NOBODY")).Matters);
    }

    private static async Task<IEnumerable<string>> Overdue(Hub hub, DateOnly last, string? department) =>
        (await hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(First, last, department), CancellationToken.None))).Overdue
            .Select(o => $"{o.DepartmentCode} {o.Count} {o.Statutory} {o.LongestDays}");

    private static async Task DecidedAsync(Hub hub, string at)
    {
        hub.At("2026-09-18 09:00");
        var food = await hub.FoodReviewed();
        await hub.At(at).As("scjg-chief").Complete(food, "决定", "Granted");
    }

    private static Task<ReadStatistics.Figures> Read(Hub hub, string? department) =>
        hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(First, Last, department), CancellationToken.None));

    private static Task<IReadOnlyList<CountCards.Line>> Cards(Hub hub, CountCards.By by) =>
        hub.Ask((CountCards.Handler h) => h.HandleAsync(new(by, First, Last), CancellationToken.None));

    private static Task<bool> Do(Hub hub, Func<ActOnItem.Handler, Task> act) => hub.Ask(async (ActOnItem.Handler h) =>
    {
        await act(h);
        return true;
    });
}
