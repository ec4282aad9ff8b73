using System.Diagnostics;
using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>How long a call may take, how often it is tried, and what becomes of a row that cannot be said.</summary>
public sealed class LineTests
{
    private static readonly DateTimeOffset At = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Who_asks_to_wait_is_called_once_and_the_line_told_how_long(int status)
    {
        await using var door = await SaysAsync(status, "60");
        var clock = Stopwatch.StartNew();
        var answer = await SendAsync(door.App, line => line);

        Assert.Equal(($"HTTP {status}", TimeSpan.FromSeconds(60), 1), (answer.Fault, answer.After, door.Calls));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It waited {clock.Elapsed} within the call.");
    }

    [Fact]
    public async Task Each_attempt_counts_as_a_call_of_a_second()
    {
        await using var door = await SaysAsync(500, null);
        var clock = Stopwatch.StartNew(); // before the limiter is made: on a busy machine the first call may arrive late, but the third one's second never begins early
        var answer = await SendAsync(door.App, line => line with { CallsPerSecond = 1 });

        Assert.Equal(("HTTP 500", 3), (answer.Fault, door.Calls));
        Assert.True(clock.Elapsed > TimeSpan.FromSeconds(1.9), $"Three calls took {clock.Elapsed}; the third belongs into a third second.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(60)]
    public void A_call_has_time_for_all_its_attempts(int seconds)
    {
        var line = new PlatformLineSettings(new Uri("http://127.0.0.1"), "approvalhub", "410702", CodeTable.Shipped("Province")) { Timeout = TimeSpan.FromSeconds(seconds) };
        Assert.True(line.LongestCall > 3 * line.Timeout);
    }

    [Theory]
    [InlineData("Province")]
    [InlineData("City")]
    public async Task A_row_that_cannot_be_said_is_answered_alone_and_the_others_go(string code)
    {
        await using var platforms = await Platforms.StartAsync();
        var line = new PlatformLineSettings(platforms.Address, "approvalhub", "410702", CodeTable.Shipped(code));
        var services = new ServiceCollection().AddLogging();
        await using var provider = (code == "Province"
            ? services.AddProvince(new ProvinceSettings(line, platforms.Key("province.hmac").Trim()))
            : services.AddCity(new CitySettings(line, platforms.Key("hub.key"), platforms.Key("city.pub"), platforms.Key("city.sm4").Trim()))).BuildServiceProvider();
        var platform = provider.GetRequiredService<IPlatform>();
        var (good, bad) = (new OutgoingReport(Guid.CreateVersion7(), "A1", 1, 1, At, Application()), new OutgoingReport(Guid.CreateVersion7(), "A2", 1, 1, At, "{"));

        foreach (var rows in code == "Province" ? [[bad, good]] : new OutgoingReport[][] { [bad], [good] })
        {
            var answer = await platform.ReportAsync(ReportSets.Application, rows, default);
            Assert.Equal(rows.Select(r => r.Id).Order(), answer.Rows.Select(r => r.Id).Order());
            foreach (var row in answer.Rows)
                Assert.Equal(row.Id == bad.Id, row is { Outcome: ReportOutcome.Rejected, Code: "UNREADABLE", Words.Length: > 0 });
        }
        Assert.Single(await platforms.HeldAsync(code.ToLowerInvariant(), "A1"));
    }

    private static string Application() => new ApplicationReport
    {
        MatterCode = "11410702MB9010010H4000101001000",
        MatterName = "食品经营许可",
        MatterVersion = 3,
        HandleKind = "Joint",
        ApplicantKind = "Person",
        ApplicantName = "张三",
        ApplicantIdNumber = "410702199003072519",
        Phone = "13812345678",
        Source = "Online",
        AppliedAt = At,
        Materials = [new ReportedMaterial("照片", false)],
    }.ToJson();

    private static async Task<PlatformAnswer> SendAsync(WebApplication door, Func<PlatformLineSettings, PlatformLineSettings> how)
    {
        var line = how(new PlatformLineSettings(new Uri(door.Urls.First()), "approvalhub", "410702", CodeTable.Shipped("Province")));
        await using var services = new ServiceCollection().AddLogging().AddProvince(new ProvinceSettings(line, new string('a', 64))).BuildServiceProvider();
        return await services.GetRequiredService<IPlatform>().ReportAsync(ReportSets.Application, [new OutgoingReport(Guid.CreateVersion7(), "A1", 1, 1, At, Application())], default);
    }

    private static async Task<Door> SaysAsync(int status, string? retryAfter)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var door = new Door(builder.Build());
        door.App.Run(http =>
        {
            Interlocked.Increment(ref door.Calls);
            http.Response.StatusCode = status;
            if (retryAfter is not null)
                http.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        });
        await door.App.StartAsync();
        return door;
    }

    /// <summary>A platform that always says the same, and how often it was called.</summary>
    private sealed class Door(WebApplication app) : IAsyncDisposable
    {
        public int Calls;

        public WebApplication App => app;

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
