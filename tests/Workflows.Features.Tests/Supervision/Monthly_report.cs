using System.Text.Json;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Features.Tests.Green;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>督查月报: its figures are those of the API, and a closed month stays as it was.</summary>
public sealed class Monthly_report
{
    private static readonly DateOnly September = new(2026, 9, 1), Last = new(2026, 9, 30);

    [HubFact]
    public async Task Its_figures_are_those_of_the_statistics()
    {
        await using var hub = await Hub.OpenAsync();
        await WorkAsync(hub);
        hub.At("2026-10-01 00:30").As("zwfw-sup1");

        var report = Figures(await Read(hub));

        var figures = await hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(September, Last, null), CancellationToken.None));
        Assert.NotEmpty(figures.Matters);
        Assert.Equal(
            figures.Matters.Select(m => (m.Name, m.Received, m.Accepted, m.Decided.Count, m.Decided.InTime, m.Early, m.Decided.AverageDays, m.Decided.P90Days)),
            report.Matters.Select(m => (m.Name, m.Received, m.Accepted, m.Decided.Count, m.Decided.InTime, m.Early, m.Decided.Average, m.Decided.P90)));
        Assert.Equal(figures.Steps.Select(s => (s.Name, s.Done.Count, s.Done.InTime)), report.Steps.Select(s => (s.Name, s.Done.Count, s.Done.InTime)));
        Assert.Equal(figures.Overdue.Select(o => (o.Name, o.Count, o.LongestDays)), report.Overdue.Select(o => (o.Matter, o.Count, o.LongestDays)));
        Assert.Equal(figures.Stops.Select(s => (s.Kind, s.Count, s.Days)), report.Stops.Select(s => (s.Kind, s.Count, s.Days)));
        var cards = await hub.Ask((CountCards.Handler h) => h.HandleAsync(new(CountCards.By.Department, September, Last), CancellationToken.None));
        Assert.Equal(cards.Select(c => (c.Name, c.Yellow, c.Red)), report.CardsByDepartment.Select(c => (c.Department, c.Yellow, c.Red)));
        var green = await hub.Ask((ReadGreenShare.Handler h) => h.HandleAsync(new(September, Last, null), CancellationToken.None));
        Assert.Equal(green.Select(g => (g.Name, g.Received, g.Green)), report.Greens.Select(g => (g.Matter, g.Received, g.OnChannel)));
        Assert.Equal(new MonthFigures.Tolerance(1, 0, 0, 1, 0, 0), report.Tolerances);
        await using var db = hub.Db();
        Assert.Equal((await db.SupervisionItems.CountAsync(), 0), (report.ItemCounts.Opened, report.ItemCounts.Closed));
    }

    [HubFact]
    public async Task A_closed_month_is_frozen_once_and_what_comes_later_changes_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        await WorkAsync(hub);
        Assert.Empty(await Make(hub.At("2026-09-30 23:59"))); // August had no cases, but is over: it was made with the first run
        await SweepAsync(hub.At("2026-10-01 00:30"));

        var made = await Task.WhenAll(Make(hub), Make(hub), Make(hub));
        Assert.Single(made.SelectMany(m => m), September);
        var frozen = await Read(hub.As("zwfw-sup1"));
        Assert.True(frozen.Frozen);
        await hub.At("2026-10-08 09:00").FoodAccepted();

        Assert.Equal(frozen.Bytes, (await Read(hub.As("zwfw-admin1"))).Bytes);
        Assert.False((await Read(hub, 10)).Frozen);
        Assert.Equal([new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 1)], await Make(hub.At("2026-12-02 00:00")));
    }

    [HubFact]
    public async Task A_month_is_not_frozen_before_what_fell_due_in_it_is_done()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.FoodAccepted(); // promised for 9 October; then no server ran
        hub.At("2026-11-01 00:30").As("zwfw-sup1");

        Assert.Empty(await Make(hub));
        Assert.False((await Read(hub, 10)).Frozen);
        await SweepAsync(hub);
        Assert.Equal([new DateOnly(2026, 10, 1)], await Make(hub));
        var october = Figures(await Read(hub, 10));
        Assert.True(october.CardsByDepartment.Single().Red > 0);
        Assert.Equal(new MonthFigures.Overrun("市场监管", DemoCentre.Matter("食品经营许可").Name, 1, 1, 16), Assert.Single(october.Overdue)); // as it stood with the month's end
    }

    [HubFact]
    public async Task A_case_that_cannot_be_done_keeps_no_report_waiting_for_more_than_a_day()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.FoodAccepted();

        Assert.Empty(await Make(hub.At("2026-11-01 23:59")));
        Assert.Equal([new DateOnly(2026, 10, 1)], await Make(hub.At("2026-11-02 00:00")));
    }

    [HubFact]
    public async Task It_is_for_supervisors_and_administrators_and_for_months_that_there_are()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.FoodAccepted();

        await Refused.With("SUPERVISION_NOT_YOURS", () => Read(hub.As("scjg-head")));
        hub.As("zwfw-sup1");
        await Refused.With("REPORT_UNKNOWN", () => Read(hub, 8));
        await Refused.With("REPORT_UNKNOWN", () => Read(hub, 10));
        await Refused.With("REPORT_UNKNOWN", () => Read(hub, 13));
        Assert.False((await Read(hub)).Frozen);
        Assert.Equal([(September, false)], await hub.Ask((ReadReport.Handler h) => h.ListAsync(CancellationToken.None)));
        hub.At("2026-11-02 09:00");
        Assert.Equal(
            [(new DateOnly(2026, 11, 1), false), (new DateOnly(2026, 10, 1), true), (September, true)],
            await hub.Ask((ReadReport.Handler h) => h.ListAsync(CancellationToken.None)));
    }

    private static async Task WorkAsync(Hub hub)
    {
        await Make(hub);
        var granted = await hub.FoodReviewed();
        await hub.At("2026-09-21 10:00").As("scjg-chief").Complete(granted, "决定", "Granted");
        await Quotas.Approve(hub, await Quotas.Asked(hub), "scjg-head");
        var owing = await Broken_promises.Tolerated(hub, "2026-09-18 16:00");
        await hub.At("2026-09-30 20:00").SweepAll(owing);
        await hub.SweepAll(granted);
    }

    private static Task<int> SweepAsync(Hub hub) => hub.Ask((SweepDueCases.Handler h) => h.HandleAsync((due, fault) => Assert.Fail($"{due.Number}: {fault}"), CancellationToken.None));

    private static MonthFigures Figures(ReadReport.Printed printed)
    {
        var text = System.Text.Encoding.UTF8.GetString(printed.Bytes);
        return JsonSerializer.Deserialize<MonthFigures>(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..])!;
    }

    private static Task<ReadReport.Printed> Read(Hub hub, int month = 9) => hub.Ask((ReadReport.Handler h) => h.HandleAsync(2026, month, CancellationToken.None));

    private static Task<IReadOnlyList<DateOnly>> Make(Hub hub) => hub.Ask((MakeReports.Handler h) => h.HandleAsync(CancellationToken.None));
}
