using System.Diagnostics;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace ApprovalHub.Browser.Tests;

/// <summary>How much comes over the wire, and how long it takes, until the inbox is there. The size is a limit; the times are told, since they are the machine's.</summary>
[Collection(OneCentre.Name)]
public sealed class FirstViewTests(Centre centre, ITestOutputHelper told)
{
    private const int MostBytes = 3 * 1024 * 1024;

    [Fact]
    public async Task The_first_view_comes_in_three_megabytes_and_the_second_from_the_cache()
    {
        await using var clerk = await Person.ComesAsync(centre);
        var wire = await WireAsync(clerk.Page);

        var cold = await TimeAsync(() => clerk.OpenAsync("/sign-in"), clerk.Page.Locator("#account"));
        await clerk.SignInAsync("zwfw-win01");
        var first = wire.Bytes;
        wire.Bytes = 0;
        var warm = await TimeAsync(() => clerk.OpenAsync("/inbox"), clerk.Page.Locator(".list, .state").First);

        told.WriteLine($"cold {cold.TotalSeconds:0.00} s, {first / 1024.0:0} KB; warm, inbox with its rows {warm.TotalSeconds:0.00} s, {wire.Bytes / 1024.0:0} KB");
        Assert.InRange(first, 1, MostBytes);
        Assert.True(wire.Bytes < first / 10, $"The second view fetched {wire.Bytes} bytes.");
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
