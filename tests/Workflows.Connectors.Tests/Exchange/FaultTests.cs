using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>Each fault that the simulator can be switched to, seen from the hub.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private Platforms platforms = null!;
    private HttpClient province = null!;

    public async Task InitializeAsync()
    {
        platforms = await Platforms.StartAsync("--city-rate", "2");
        province = platforms.Province();
        province.Timeout = TimeSpan.FromSeconds(5);
    }

    public async Task DisposeAsync()
    {
        province.Dispose();
        await platforms.DisposeAsync();
    }

    [Theory]
    [InlineData("timeout")]
    [InlineData("close")]
    [InlineData("restart")]
    public async Task What_was_stored_without_an_answer_is_a_duplicate_afterwards(string fault)
    {
        await OnceAsync(fault, "\"hangMs\":300,");
        var row = Said.Row("A1", 1, Said.Application());

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => province.SendBatchAsync("Application", row));
        Assert.Equal(["Duplicate"], await province.BatchAsync("Application", row));
    }

    [Fact]
    public async Task A_right_row_is_refused_and_taken_the_next_time()
    {
        await OnceAsync("refuse", "\"refuseCode\":\"BUSY\",");
        var row = Said.Row("A1", 1, Said.Application());

        Assert.Equal(["Rejected BUSY"], await province.BatchAsync("Application", row));
        Assert.Equal(["Accepted"], await province.BatchAsync("Application", row));
    }

    [Fact]
    public async Task An_answer_holds_each_row_twice()
    {
        await OnceAsync("twice");
        Assert.Equal(["Accepted", "Duplicate"], await province.BatchAsync("Application", Said.Row("A1", 1, Said.Application())));
        Assert.Single(await platforms.HeldAsync("province", "A1"));
    }

    [Fact]
    public async Task It_is_down_for_a_while()
    {
        await OnceAsync("error", "\"errorMs\":500,");
        Assert.Equal(HttpStatusCode.InternalServerError, (await province.GetAsync("/province/summary?day=2026-09-18")).StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, (await province.GetAsync("/province/summary?day=2026-09-18")).StatusCode);
        await Said.UntilAsync(async () => (await province.GetAsync("/province/summary?day=2026-09-18")).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_is_slow()
    {
        await platforms.FaultsAsync("""{"slowMs":600,"province":{"slow":{"chance":1,"most":3}}}""");
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 3; i++)
            await province.GetAsync("/province/summary?day=2026-09-18");
        Assert.InRange(clock.ElapsedMilliseconds, 200, 5000);
    }

    [Fact]
    public async Task An_answer_is_rightly_signed_and_cannot_be_read()
    {
        await OnceAsync("garble");
        var answer = await province.SendBatchAsync("Application", Said.Row("A1", 1, Said.Application()));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await Assert.ThrowsAnyAsync<JsonException>(() => Said.JsonAsync(answer));
        Assert.Single(await platforms.HeldAsync("province", "A1"));
    }

    [Fact]
    public async Task It_says_when_it_is_asked_too_often()
    {
        using var city = platforms.City();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 8; i++)
            answers.Add(await city.GetAsync("/city/summary?day=2026-09-18"));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter?.Delta == TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_plan_that_names_no_fault_is_refused()
    {
        Assert.Equal("422 FAULTS", await Said.CodeAsync(await platforms.Control.PutAsync("faults", new StringContent("""{"city":{"weather":{"chance":1}}}"""))));
        Assert.Equal("422 FAULTS", await Said.CodeAsync(await platforms.Control.PutAsync("faults", new StringContent("""{"city":{"slow":{"chance":2}}}"""))));
    }

    private Task OnceAsync(string fault, string more = "") => platforms.FaultsAsync("{" + more + $$$"""
        "province": { "{{{fault}}}": { "chance": 1, "most": 1 } } }
        """);
}
