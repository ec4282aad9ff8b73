using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What the city notes it acknowledges later: once, twice, or never.</summary>
public sealed class Acknowledgements
{
    [HubFact]
    public async Task What_is_noted_waits_for_its_acknowledgement_and_holds_what_follows()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        await exchange.Drain(Platforms.City);

        Assert.Equal([ReportState.Sent, ReportState.Waiting], (await exchange.Reports(Platforms.City)).Select(r => r.State));
        await exchange.Acknowledge();
        await exchange.Acknowledge(); // said twice, it changes nothing
        await exchange.Drain(Platforms.City);
        Assert.Equal([ReportState.Taken, ReportState.Sent], (await exchange.Reports(Platforms.City)).Select(r => r.State));
    }

    [HubFact]
    public async Task Where_none_comes_the_city_is_asked()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        exchange.Hub.Clock.Advance(SyncRules.Usual.Acknowledged + TimeSpan.FromSeconds(1));
        await exchange.Drain(Platforms.City);

        Assert.Equal([ReportState.Taken, ReportState.Sent], (await exchange.Reports(Platforms.City)).Select(r => r.State));
    }

    [HubFact]
    public async Task A_no_that_comes_later_holds_the_case_and_a_yes_after_it_holds()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        var id = exchange.City.Noted.Single();
        await Say(exchange, new ReportAnswer(id, ReportOutcome.Rejected) { Code = "FIELD:phone", Words = "电话有误" });
        var refused = (await exchange.Reports(Platforms.City))[0];
        Assert.Equal((ReportState.Rejected, "FIELD:phone"), (refused.State, refused.Fault));

        await Say(exchange, new ReportAnswer(id, ReportOutcome.Taken));
        await Say(exchange, new ReportAnswer(id, ReportOutcome.Rejected) { Code = "LATE" });
        Assert.Equal((ReportState.Taken, (string?)null), ((await exchange.Reports(Platforms.City))[0].State, (await exchange.Reports(Platforms.City))[0].Fault));
    }

    /// <summary>The city holds the rejected message under its key: under the same one it would answer what it answered.</summary>
    [HubFact]
    public async Task What_the_city_noted_and_rejected_later_is_sent_again_as_a_new_version()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        var id = exchange.City.Noted.Single();
        await Say(exchange, new ReportAnswer(id, ReportOutcome.Rejected) { Code = "BUSY", Words = "系统繁忙" });

        exchange.Hub.As(Workbench.Administrator);
        var next = await exchange.Resend(id);

        var versions = (await exchange.Reports(Platforms.City)).Where(r => r.Step == 1).OrderBy(r => r.Version).ToList();
        Assert.Equal([(id, 1, ReportState.Replaced), (next, 2, ReportState.Waiting)], versions.Select(r => (r.Id, r.Version, r.State)));
        await Refused.With("REPORT_NOT_REJECTED", () => exchange.Resend(id));
    }

    [HubFact]
    public async Task Of_a_report_that_was_never_made_nothing_is_noted()
    {
        await using var exchange = await Exchange.OpenAsync();
        await Refused.With("STEP_REPORT_UNKNOWN", () => Say(exchange, new ReportAnswer(Guid.CreateVersion7(), ReportOutcome.Taken)));
    }

    private static Task<bool> Say(Exchange exchange, ReportAnswer answer) => exchange.Hub.Ask(async (TakeAcknowledgement.Handler h) =>
    {
        await h.HandleAsync(Platforms.City, Guid.CreateVersion7().ToString("N"), answer, CancellationToken.None);
        return true;
    });
}
