using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>When and by whom the books of a day are looked at.</summary>
public sealed class Looks_at_the_books
{
    private const string Night = "2026-09-19 01:00", NextNight = "2026-09-20 01:00";

    [HubFact]
    public async Task A_platform_that_cannot_be_asked_is_asked_again_the_night_after()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Reported();
        exchange.Province.BooksFault = () => "HTTP 503";
        exchange.Province.Lose(row => row.Step == 3);

        Assert.Contains(await exchange.Reconcile(Night), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Fault: "HTTP 503" });
        exchange.Province.BooksFault = () => null;
        Assert.Contains(await exchange.Reconcile(NextNight), f => f is { Platform: Platforms.Province, Day: { Day: 18 }, Fault: null, Differences: 1 });
    }

    [HubFact]
    public async Task Administrators_look_and_repair_supervisors_read_and_others_do_neither()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Reported();
        exchange.City.Lose(row => row.Step == 10);
        var today = exchange.Hub.At("2026-09-18 17:00").Today;

        await Refused.With("ADMINISTRATORS_ONLY", () => exchange.LookNow(Platforms.City, today, "zwfw-sup1"));
        await Refused.With("RECONCILIATION_AHEAD", () => exchange.LookNow(Platforms.City, today.AddDays(1)));
        await Refused.With("PLATFORM_UNKNOWN", () => exchange.LookNow("Moon", today));
        var old = await exchange.LookNow(Platforms.City, today);
        exchange.Hub.At("2026-09-18 17:01");
        var look = await exchange.LookNow(Platforms.City, today);
        await Refused.With("SUPERVISION_NOT_YOURS", () => exchange.Hub.As(Hub.Clerk).Ask((ReadReconciliations.Handler h) => h.ListAsync(CancellationToken.None)));
        Assert.Equal(look, (await exchange.Hub.As("zwfw-sup1").Ask((ReadReconciliations.Handler h) => h.ListAsync(CancellationToken.None))).Looks.Single().Id);
        await Refused.With("ADMINISTRATORS_ONLY", () => exchange.Repair(look, "zwfw-sup1"));
        await Refused.With("RECONCILIATION_OLD", () => exchange.Repair(old));
        await Refused.With("RECONCILIATION_UNKNOWN", () => exchange.Repair(Guid.CreateVersion7()));
        var read = await exchange.Hub.As("zwfw-sup1").Ask((ReadReconciliations.Handler h) => h.ReadAsync(look, CancellationToken.None));
        Assert.Equal((true, 10, false), (read.IsLatest, read.Look.Differences.Single().Step, read.Look.Sets.Single(s => s.DataSet == Domain.Process.DataSets.Collection).IsSame));
        Assert.False((await exchange.Hub.Ask((ReadReconciliations.Handler h) => h.ReadAsync(old, CancellationToken.None))).IsLatest);
        await exchange.Repair(look);
        await Refused.With("RECONCILIATION_REPAIRED", () => exchange.Repair(look));

        var kept = await exchange.Look(Platforms.City, "2026-09-18");
        Assert.Equal((RepairWay.SendAgain, true), (kept.Differences.Single().Repaired, kept is { RepairedByName.Length: > 0, ByName.Length: > 0 }));
        await exchange.DrainAll();
        exchange.Hub.At("2026-09-18 17:02");
        await Refused.With("RECONCILIATION_CLEAN", async () => await exchange.Repair(await exchange.LookNow(Platforms.City, today)));
    }

    [HubFact]
    public async Task A_long_list_of_differences_comes_page_by_page()
    {
        await using var exchange = await Exchange.OpenAsync();
        for (var i = 1; i <= 250; i++)
            exchange.Province.Invent("Process", new Features.Ports.OutgoingReport(Guid.CreateVersion7(), $"C{i:000}", 1, 1, exchange.Hub.Clock.GetUtcNow(), "{}"));
        exchange.Hub.At("2026-09-18 17:00");
        var look = await exchange.LookNow(Platforms.Province, exchange.Hub.Today);

        var first = await exchange.Hub.Ask((ReadReconciliations.Handler h) => h.ReadAsync(look, CancellationToken.None));
        Assert.Equal((250, 200, true), (first.Look.DifferenceCount, first.Look.Differences.Count, first.AnyByHand));
        var rest = await exchange.Hub.Ask((ReadReconciliations.Handler h) => h.BehindAsync(look, first.Look.Differences[^1].Place, 200, CancellationToken.None));
        Assert.Equal(Enumerable.Range(201, 50).Select(i => $"C{i:000}"), rest.Select(d => d.CaseNumber));
        await Refused.With("RECONCILIATION_UNKNOWN", () => exchange.Hub.Ask((ReadReconciliations.Handler h) => h.BehindAsync(Guid.CreateVersion7(), 0, 10, CancellationToken.None)));
    }
}
