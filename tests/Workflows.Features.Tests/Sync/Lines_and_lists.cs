using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What the workbench shows of the platforms, and how an administrator stops one.</summary>
public sealed class Lines_and_lists
{
    [HubFact]
    public async Task While_it_is_paused_nothing_goes_and_what_happened_meanwhile_goes_in_order_afterwards()
    {
        await using var exchange = await Exchange.OpenAsync();
        exchange.Hub.As(Workbench.Administrator);
        await exchange.Pause(Platforms.Province);
        await Refused.With("PLATFORM_PAUSED", () => exchange.Pause(Platforms.Province));
        await exchange.Hub.FoodGranted();
        await exchange.DrainAll();
        Assert.Empty(exchange.Province.Taken);
        Assert.NotEmpty(exchange.City.Taken);

        exchange.Hub.As(Workbench.Administrator);
        var paused = await exchange.Standing(Platforms.Province);
        Assert.Equal(("平台升级", true), (paused.Line!.PausedWhy, paused.BehindSince is not null));
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1)); // acts of one instant have no order
        await exchange.Resume(Platforms.Province);
        await exchange.DrainAll();
        Assert.Equal(exchange.City.Taken.Select(t => t.Row.Step), exchange.Province.Taken.Select(t => t.Row.Step));
        await Refused.With("PLATFORM_NOT_PAUSED", () => exchange.Resume(Platforms.Province));
        await Refused.With("PLATFORM_UNKNOWN", () => exchange.Pause("Moon"));
        Assert.Equal([PlatformActKind.Paused, PlatformActKind.Resumed], (await exchange.Acts()).Select(a => a.Kind));
    }

    [HubFact]
    public async Task What_rests_after_faults_is_tried_at_once_when_an_administrator_says_so()
    {
        await using var exchange = await Exchange.OpenAsync();
        exchange.Province.Before = () => PlatformAnswer.Failed("HTTP 503", TimeSpan.FromHours(1));
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.Province);
        exchange.Hub.As(Workbench.Administrator);
        var resting = await exchange.Standing(Platforms.Province);
        Assert.Equal(("HTTP 503", true, 2, 0), (resting.Line!.LastFault, resting.Line.Rests(exchange.Hub.Clock.GetUtcNow()), resting.Waiting, resting.Sent));

        exchange.Province.Before = () => null;
        await exchange.Resume(Platforms.Province);
        await exchange.Drain(Platforms.Province); // the report itself is due, too
        Assert.Equal(2, exchange.Province.Taken.Count);
    }

    [HubFact]
    public async Task The_board_counts_what_is_open_and_what_waits_behind_a_no()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        var free = await exchange.Hub.FoodAccepted(); // nobody has drained since: its steps stand in the outbox alone
        exchange.Hub.As(Workbench.Administrator);

        var (province, all) = (await exchange.Standing(Platforms.Province), await exchange.Reports(Platforms.Province));
        Assert.Equal((1, all.Count(r => r is { State: ReportState.Waiting, Step: > 2 }), 0), (province.Rejected, province.Held, province.Skipped));
        Assert.Equal(province.Held + 2, province.Waiting);
        Assert.Equal((rejected.Id, "不收：FIELD:documentNo"), (province.LastRejected!.Id, province.LastRejected.FaultWords));
        Assert.Equal((await exchange.Hub.Case(free)).Outbox.Where(o => o.Step is not null).Min(o => o.At), province.BehindSince);
        var row = (await exchange.List(new ReadReports.Query(null, null, null, null, 50))).Rows.Single();
        Assert.Equal((rejected.Id, province.Held), (row.Report.Id, row.Holds));
        var held = (await exchange.List(new ReadReports.Query(Platforms.Province, ReportState.Waiting, rejected.CaseNumber, null, 50))).Rows;
        Assert.All(held, r => Assert.Equal(rejected.Id, r.HeldBy));
    }

    [HubTheory]
    [InlineData(ReportState.Taken, true)]
    [InlineData(ReportState.Waiting, false)]
    public async Task A_list_by_pages_is_the_list(ReportState state, bool descending)
    {
        await using var exchange = await Exchange.OpenAsync();
        for (var i = 0; i < 4; i++)
        {
            await exchange.Hub.FoodAccepted();
            exchange.Hub.Clock.Advance(TimeSpan.FromSeconds(i % 2)); // some at one instant
        }
        if (state == ReportState.Taken)
            await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);

        var query = new ReadReports.Query(null, state, null, null, 200);
        var whole = (await exchange.List(query)).Rows.Select(r => r.Report).ToList();
        Assert.Equal(16, whole.Count);
        Assert.Equal(descending ? whole.OrderByDescending(r => r.At).Select(r => r.At) : whole.OrderBy(r => r.At).Select(r => r.At), whole.Select(r => r.At));
        var paged = new List<Guid>();
        for (ReadReports.Cursor? after = null; ;)
        {
            var page = await exchange.List(query with { After = after, Take = 3 });
            paged.AddRange(page.Rows.Select(r => r.Report.Id));
            if ((after = page.Next) is null)
                break;
        }
        Assert.Equal(whole.Select(r => r.Id), paged);
    }

    [HubFact]
    public async Task A_case_comes_step_by_step_with_all_its_versions_at_both_platforms()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1)); // versions of one instant have no order
        await exchange.Correct(rejected.Id, new ReportChange("paperNumber", "7号"));
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);

        var rows = (await exchange.List(new ReadReports.Query(null, null, rejected.CaseNumber, null, 200))).Rows;
        Assert.Equal((await exchange.Reports(Platforms.Province)).Count + (await exchange.Reports(Platforms.City)).Count, rows.Count);
        Assert.Equal([1, 2], rows.Where(r => r.Report is { Platform: Platforms.Province, Step: 2 }).Select(r => r.Report.Version));
        Assert.Empty((await exchange.List(new ReadReports.Query(null, null, "9", null, 50))).Rows);
        var file = await exchange.Read(rows.First(r => r.Report is { Step: 2, Version: 2 }).Report.Id);
        Assert.Equal((2, true, PlatformActKind.Corrected), (file.Versions.Count, file.Corrected, file.Acts.Single().Kind));
        var acts = await exchange.Hub.Ask((ReadPlatformActs.Handler h) => h.HandleAsync(null, 50, CancellationToken.None));
        Assert.Equal((rejected.CaseNumber, 2), (acts.Rows.Single().CaseNumber, acts.Rows.Single().Step));
    }
}
