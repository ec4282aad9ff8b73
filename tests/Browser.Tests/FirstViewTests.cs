using System.Diagnostics;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace ApprovalHub.Browser.Tests;

/// <summary>How much comes over the wire, and how long it takes, until the inbox is there. Sizes are limits; the times are told, since they are the machine's.</summary>
[Collection(OneCentre.Name)]
public sealed class FirstViewTests(Centre centre, ITestOutputHelper told)
{
    private const int MostBytes = 3 * 1024 * 1024;
    private const int Rows = 25;
    private const int Tries = 5;

    /// <summary>Works for nobody else, so that the inbox holds what was received here.</summary>
    private const string Clerk = "zwfw-win02";

    [Fact]
    public async Task The_first_view_comes_in_three_megabytes_and_the_second_from_the_cache()
    {
        var counter = new Counter(centre);
        for (var row = 0; row < Rows; row++)
            await counter.ReceiveAsync($"顾初见{row}", account: Clerk);
        await using var clerk = await Person.ComesAsync(centre);
        var wire = await WireAsync(clerk.Page);

        var cold = await TimeAsync(() => clerk.OpenAsync("/sign-in"), clerk.Page.Locator("#account"));
        await clerk.SignInAsync(Clerk);
        var first = wire.Bytes;
        var warm = new List<TimeSpan>();
        for (var at = 0; at < Tries; at++)
        {
            wire.Bytes = 0;
            warm.Add(await TimeAsync(() => clerk.OpenAsync("/inbox"), clerk.Page.Locator(".list tbody tr").First));
            Assert.True(wire.Bytes < first / 10, $"A view after the first fetched {wire.Bytes} bytes.");
        }

        told.WriteLine($"cold, to the sign-in {cold.TotalSeconds:0.00} s, {first / 1024.0:0} KB");
        told.WriteLine($"warm, to the inbox with its rows {string.Join(", ", warm.Order().Select(one => $"{one.TotalSeconds:0.00}"))} s, {wire.Bytes / 1024.0:0} KB");
        Assert.InRange(first, 1, MostBytes);
        clerk.Leaves();
    }

    [Fact]
    public async Task What_the_first_view_asks_is_asked_before_the_runtime_is_there_and_asked_once()
    {
        await new Counter(centre).ReceiveAsync("顾初问", account: Clerk);
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync(Clerk);
        var asked = new List<string>();
        clerk.Page.Request += (_, request) => asked.Add(new Uri(request.Url).PathAndQuery);

        await clerk.OpenAsync("/inbox");
        await clerk.Page.Locator(".list tbody tr").First.WaitForAsync();

        var live = asked.FindIndex(path => path.StartsWith("/js/live.js", StringComparison.Ordinal));
        var before = live < 0 ? asked : asked[..live];
        Assert.True(asked.IndexOf("/api/session") < asked.FindIndex(path => path.Contains("System.Private.CoreLib", StringComparison.Ordinal)), string.Join('\n', asked));
        Assert.Equal(
            ["/api/calendar/2026", "/api/inbox/counts", "/api/inbox?tab=mine&take=100", "/api/session"],
            before.Where(path => path.StartsWith("/api/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Single(asked, path => path.EndsWith(".css", StringComparison.Ordinal));
        clerk.Leaves();
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> go, ILocator there)
    {
        var watch = Stopwatch.StartNew();
        await go();
        await there.WaitForAsync();
        return watch.Elapsed;
    }

    private static async Task<Wire> WireAsync(IPage page)
    {
        var wire = new Wire();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        session.Event("Network.loadingFinished").OnEvent += (_, said) => wire.Bytes += (long)said!.Value.GetProperty("encodedDataLength").GetDouble();
        return wire;
    }

    private sealed class Wire
    {
        public long Bytes { get; set; }
    }
}
