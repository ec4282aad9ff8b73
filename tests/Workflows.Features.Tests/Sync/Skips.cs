using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>双人复核: nobody gives a report up alone, and the platform is told of what will not come.</summary>
public sealed class Skips
{
    [HubFact]
    public async Task Who_proposed_it_cannot_agree_and_a_second_person_can()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        await Refused.With("SKIP_NOT_PROPOSED", () => exchange.ConfirmSkip(rejected.Id));
        await exchange.ProposeSkip(rejected.Id);
        await exchange.Drain(Platforms.Province);
        Assert.Single(exchange.Province.Taken); // a proposal lets nothing go

        await Refused.With("SKIP_IS_YOUR_OWN", () => exchange.ConfirmSkip(rejected.Id));
        await Refused.With("SKIP_PROPOSED_ALREADY", () => exchange.ProposeSkip(rejected.Id));
        await exchange.Hub.As(Workbench.Supervisor).Ask((ActOnReport.Handler h) => h.ConfirmSkipAsync(new ActOnReport.Command(rejected.Id, 1, "同意", null), CancellationToken.None));
        await exchange.Drain(Platforms.Province);

        Assert.Equal([1, 3], exchange.Province.Taken.Take(2).Select(t => t.Row.Step));
        Assert.Equal([2], exchange.Province.Taken[1].Row.Skips);
        Assert.Empty(exchange.Province.Taken[2].Row.Skips);
        Assert.Equal(0, exchange.Province.OutOfOrder);
        Assert.Equal(ReportState.Skipped, (await exchange.Reports(Platforms.Province)).Single(r => r.Step == 2).State);
        var acts = await exchange.Acts();
        Assert.Equal([PlatformActKind.SkipProposed, PlatformActKind.Skipped], acts.Select(a => a.Kind));
        Assert.NotEqual(acts[0].ById, acts[1].ById);
    }

    /// <summary>Two hands of one person are one (R-AB): whoever stands in for the proposer is no second person, nor is the proposer for whom one stood in.</summary>
    [HubFact]
    public async Task Who_stands_in_for_the_proposer_cannot_agree_either()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        await exchange.ProposeSkip(rejected.Id);
        await exchange.Hub.Leave(Workbench.Administrator, exchange.Hub.Today, exchange.Hub.Today);
        exchange.Hub.As("zwfw-admin2");
        await Refused.With("SKIP_IS_YOUR_OWN", () => exchange.ConfirmSkip(rejected.Id));
        Assert.Equal("SKIP_IS_YOUR_OWN", (await exchange.Read(rejected.Id)).Verdicts.Single(a => a.Name == "confirm").Refusal?.Code);
        await exchange.DropSkip(rejected.Id);
        await exchange.ProposeSkip(rejected.Id);
        var acts = await exchange.Acts();
        Assert.Equal((DemoCentre.Person("zwfw-admin2"), DemoCentre.Person(Workbench.Administrator)), (acts[^1].ById, acts[^1].OnBehalfOfId));

        exchange.Hub.Clock.Advance(TimeSpan.FromDays(1));
        exchange.Hub.As(Workbench.Administrator);
        await Refused.With("SKIP_IS_YOUR_OWN", () => exchange.ConfirmSkip(rejected.Id));
        exchange.Hub.As(Workbench.Supervisor);
        await exchange.ConfirmSkip(rejected.Id);
    }

    [HubFact]
    public async Task A_proposal_that_was_dropped_is_gone_and_a_correction_takes_it_away_too()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        await exchange.ProposeSkip(rejected.Id);
        Assert.True((await exchange.List(new ReadReports.Query(Platforms.Province, null, null, null, 50))).Rows.Single().SkipProposed);
        await exchange.DropSkip(rejected.Id);
        exchange.Hub.As(Workbench.Supervisor);
        await Refused.With("SKIP_NOT_PROPOSED", () => exchange.ConfirmSkip(rejected.Id));

        exchange.Hub.As(Workbench.Administrator);
        await exchange.ProposeSkip(rejected.Id);
        await exchange.Resend(rejected.Id);
        exchange.Hub.As(Workbench.Supervisor);
        await Refused.With("SKIP_NOT_PROPOSED", () => exchange.ConfirmSkip(rejected.Id));
    }

    [HubFact]
    public async Task The_same_request_again_proposes_once()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        Assert.Equal(rejected.Id, await exchange.ProposeSkip(rejected.Id, Workbench.Key("one")));
        Assert.Equal(rejected.Id, await exchange.ProposeSkip(rejected.Id, Workbench.Key("one")));
        Assert.Single(await exchange.Acts());
        await Refused.With("IDEMPOTENCY_KEY_REUSED", () => exchange.ProposeSkip(rejected.Id, Workbench.Key("one") with { RequestHash = "other" }));
    }

    [HubFact]
    public async Task Where_a_replayed_version_is_given_up_the_one_before_stands_again()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        exchange.Province.Refuses = row => row is { Step: 1, Version: 2 } ? "VERSION" : null;
        await exchange.Replay(new ReplayPeriod.Period(Platforms.Province, exchange.Hub.Today, exchange.Hub.Today), 2);
        await exchange.Drain(Platforms.Province);
        var rejected = await exchange.Rejected();
        await exchange.ProposeSkip(rejected.Id);
        exchange.Hub.As(Workbench.Supervisor);
        await exchange.ConfirmSkip(rejected.Id);
        await exchange.Drain(Platforms.Province);

        var reports = await exchange.Reports(Platforms.Province);
        Assert.Equal(
            [(1, 1, ReportState.Taken), (1, 2, ReportState.Skipped), (2, 1, ReportState.Replaced), (2, 2, ReportState.Taken)], reports.Select(r => (r.Step, r.Version, r.State)));
        Assert.Empty(exchange.Province.Taken[^1].Row.Skips); // the platform holds the step: nothing of it is missing

        exchange.Hub.As(Workbench.Administrator);
        await exchange.Replay(new ReplayPeriod.Period(Platforms.Province, exchange.Hub.Today, exchange.Hub.Today), 2, "again");
        await exchange.Drain(Platforms.Province);
        Assert.Equal([(1, 3), (2, 3)], (await exchange.Reports(Platforms.Province)).Where(r => r.State == ReportState.Taken).Select(r => (r.Step, r.Version)));
    }
}
