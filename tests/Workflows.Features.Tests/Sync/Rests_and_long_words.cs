using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What a platform asks for and says, however long, and what of it concerns which way.</summary>
public sealed class Rests_and_long_words
{
    [HubFact]
    public async Task What_a_platform_says_at_length_is_kept_as_far_as_it_fits()
    {
        await using var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodAccepted();
        await exchange.Drain(Platforms.City);
        var id = exchange.City.Noted.Single();
        await exchange.Hub.Ask(async (TakeAcknowledgement.Handler h) =>
        {
            await h.HandleAsync(Platforms.City, Guid.CreateVersion7().ToString("N"), new ReportAnswer(id, ReportOutcome.Rejected) { Code = new('C', 300), Words = "\0" + new string('词', 900), ReceiptNo = new('9', 300) }, CancellationToken.None);
            return true;
        });
        var kept = (await exchange.Reports(Platforms.City))[0];
        Assert.Equal((ReportState.Rejected, 80, 400, 100), (kept.State, kept.Fault!.Length, kept.FaultWords!.Length, kept.ReceiptNo!.Length));

        exchange.Province.Before = () => PlatformAnswer.Failed(new string('F', 900));
        await exchange.Drain(Platforms.Province);
        exchange.Province.BooksFault = () => new string('B', 900);
        await exchange.Reconcile("2026-09-19 01:00");
        Assert.Equal(200, (await exchange.Look(Platforms.Province, "2026-09-18")).Fault!.Length);
    }

    [HubFact]
    public async Task The_values_that_a_refusal_of_a_message_names_are_cut_as_far_as_all_fit()
    {
        await using var inbox = await Inbox.OpenAsync();
        await inbox.Brings(Inbox.Application("L1", materials: [new(null, new string('料', 15_000), 1)]));
        await inbox.Take();

        var kept = await inbox.Kept("L1");
        Assert.Equal((InboundState.Held, "INBOUND_MATERIAL_UNKNOWN"), (kept.State, kept.Fault));
        Assert.Contains("name", System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(kept.FaultArgs!)!.Keys);
    }

    [HubFact]
    public async Task A_pause_that_the_platform_asked_for_is_cut_short_by_no_success_that_began_before()
    {
        await using var exchange = await Exchange.OpenAsync();
        var now = exchange.Hub.Clock.GetUtcNow();
        await Note(exchange, PlatformAnswer.Failed("HTTP 429", TimeSpan.FromHours(1)));
        await Note(exchange, null);
        await Note(exchange, PlatformAnswer.Failed("TIMEOUT"));
        Assert.False(await IsOpen(exchange.Hub, now.AddMinutes(59)));
        exchange.Hub.Clock.Advance(TimeSpan.FromHours(1));
        await Note(exchange, null);
        await using var db = exchange.Hub.Db();
        Assert.Equal((null, 0), await db.PlatformLines.Where(l => l.Platform == Platforms.Province).Select(l => new ValueTuple<DateTimeOffset?, int>(l.NotBefore, l.Failures)).SingleAsync());
    }

    [HubFact]
    public async Task A_list_of_messages_that_cannot_be_fetched_lets_no_report_rest()
    {
        await using var inbox = await Inbox.OpenAsync();
        inbox.Province.Fault = "ANSWER_GARBLED";
        await inbox.Take();

        Assert.True(await IsOpen(inbox.Hub, inbox.Hub.Clock.GetUtcNow()));
        Assert.False(await inbox.Hub.Ask((PlatformLines l) => l.IsInboundOpenAsync(Platforms.Province, inbox.Hub.Clock.GetUtcNow(), CancellationToken.None)));
    }

    [HubFact]
    public async Task A_platform_that_is_away_is_told_of_one_message_and_not_of_all()
    {
        await using var inbox = await Inbox.OpenAsync();
        for (var i = 0; i < 3; i++)
            await inbox.Brings(Inbox.Application($"XX{i}"));
        inbox.City.Fault = "TIMEOUT";
        await inbox.Take();
        await inbox.Take();
        Assert.Equal((1, 3), (inbox.City.Tellings, (await inbox.Cases()).Count));

        inbox.City.Fault = null;
        inbox.Hub.Clock.Advance(SyncRules.Usual.LongestPause);
        await inbox.Take();
        Assert.Equal(["XX0", "XX1", "XX2"], inbox.City.Told.Select(t => t.Number).Order());
    }

    [HubFact]
    public async Task A_no_to_one_message_keeps_no_other_from_being_told()
    {
        await using var inbox = await Inbox.OpenAsync();
        for (var i = 0; i < 3; i++)
            await inbox.Brings(Inbox.Application($"XX{i}"));
        inbox.City.Fault = "HTTP 409 RECEIPT";
        await inbox.Take();
        Assert.Equal(3, inbox.City.Tellings);
    }

    [HubFact]
    public async Task While_an_application_waits_what_is_about_it_waits_too()
    {
        await using var inbox = await Inbox.OpenAsync();
        await inbox.Brings(Inbox.Application("XX1"));
        await using (var db = inbox.Hub.Db())
        {
            var later = inbox.Hub.Clock.GetUtcNow().AddMinutes(1);
            await db.InboundMessages.Where(m => m.Number == "XX1").ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, later)); // at another server
        }
        await inbox.Brings(Inbox.About("XX2", "Withdrawal", new Incoming { ApplicationNumber = "XX1", Reason = "不办了" }));
        await inbox.Take();
        Assert.Equal((InboundState.Waiting, (string?)null), ((await inbox.Kept("XX2")).State, (await inbox.Kept("XX2")).Fault));

        inbox.Hub.Clock.Advance(TimeSpan.FromMinutes(1));
        await inbox.Take();
        inbox.Hub.Clock.Advance(SyncRules.Usual.ShortestPause); // where both came in the same moment the withdrawal may have had its turn first
        await inbox.Take();
        Assert.Equal((InboundState.Taken, InboundState.Taken), ((await inbox.Kept("XX1")).State, (await inbox.Kept("XX2")).State));
    }

    private static Task<bool> IsOpen(Hub hub, DateTimeOffset at) => hub.Ask((PlatformLines l) => l.IsOpenAsync(Platforms.Province, at, CancellationToken.None));

    private static Task<bool> Note(Exchange exchange, PlatformAnswer? fault) => exchange.Hub.Ask(async (PlatformLines l) =>
    {
        await l.NoteAsync(Platforms.Province, fault, exchange.Hub.Clock.GetUtcNow(), CancellationToken.None);
        return true;
    });
}
