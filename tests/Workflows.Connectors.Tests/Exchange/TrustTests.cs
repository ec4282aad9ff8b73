using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Signing;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>What is not the hub's, or not the platform's, is refused and told: both lines against both platforms.</summary>
public sealed class TrustTests : IAsyncLifetime
{
    private const string Day = "summary?day=2026-09-18";
    private Platforms platforms = null!;

    public static TheoryData<string> Both => new("province", "city");

    public async Task InitializeAsync() => platforms = await Platforms.StartAsync();

    public async Task DisposeAsync() => await platforms.DisposeAsync();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_is_rightly_signed_is_answered_and_the_answer_believed(string platform)
    {
        using var line = Line(platform);
        Assert.Equal("2026-09-18", (await line.GetFromJsonAsync<JsonElement>($"/{platform}/{Day}")).GetProperty("day").GetString());
        Assert.Equal(0, await platforms.StatAsync(platform, "unauthorised", "SIGNATURE"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Another_key_is_refused(string platform)
    {
        using var line = platform == "province"
            ? platforms.Province(key: new string('0', 64))
            : platforms.City(hub: platforms.Key("city.key"));
        if (platform == "province")
            await Assert.ThrowsAsync<AnswerNotTrustedException>(() => line.GetAsync($"/{platform}/{Day}")); // with another key its answers are strange too
        else
            Assert.Equal("401 SIGNATURE", await Said.CodeAsync(await line.GetAsync($"/{platform}/{Day}")));
        Assert.Equal(1, await platforms.StatAsync(platform, "unauthorised", "SIGNATURE"));
    }

    [Theory]
    [InlineData("province", -5.1)]
    [InlineData("province", 5.1)]
    [InlineData("city", -5.1)]
    [InlineData("city", 5.1)]
    public async Task A_request_of_another_time_is_refused(string platform, double minutes)
    {
        using var line = Line(platform, time: new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(minutes)));
        Assert.Equal("401 EXPIRED", await Said.CodeAsync(await line.GetAsync($"/{platform}/{Day}")));

        await platforms.Control.PostAsync("clock", new StringContent($$"""{"offsetMs":{{(int)(minutes * 60_000)}}}"""));
        Assert.Equal("200", await Said.CodeAsync(await line.GetAsync($"/{platform}/{Day}")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_request_that_was_heard_before_is_refused_also_after_a_restart(string platform)
    {
        List<KeyValuePair<string, IEnumerable<string>>> headers = [];
        using var line = Line(platform, way: inner => new OnTheWay(inner, request => headers = [.. request.Headers]));
        (await line.GetAsync($"/{platform}/{Day}")).EnsureSuccessStatusCode();

        Assert.Equal("401 NONCE", await ReplayAsync());
        await platforms.Control.PostAsync("restart", new StringContent("""{"how":"Reload"}"""));
        Assert.Equal("401 NONCE", await ReplayAsync());

        async Task<string> ReplayAsync()
        {
            using var anybody = new HttpClient { BaseAddress = platforms.Address };
            using var replay = new HttpRequestMessage(HttpMethod.Get, $"/{platform}/{Day}");
            headers.ForEach(header => replay.Headers.Add(header.Key, header.Value));
            return await Said.CodeAsync(await anybody.SendAsync(replay));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_body_or_address_that_was_altered_on_the_way_is_refused(string platform)
    {
        var path = platform == "province" ? "/province/rows/Application" : "/city/messages";
        using var body = Line(platform, way: inner => new OnTheWay(inner, request => request.Content = new StringContent("""{"rows":[]}""")));
        Assert.Equal("401 SIGNATURE", await Said.CodeAsync(await body.PostAsync(path, new StringContent("{}"))));
        using var address = Line(platform, way: inner => new OnTheWay(inner, request => request.RequestUri = new Uri(platforms.Address, $"/{platform}/summary?day=2026-09-19")));
        Assert.Equal("401 SIGNATURE", await Said.CodeAsync(await address.GetAsync($"/{platform}/{Day}")));
        Assert.Equal(2, await platforms.StatAsync(platform, "unauthorised", "SIGNATURE"));
    }

    [Fact]
    public async Task Whoever_is_not_known_or_does_not_sign_is_refused()
    {
        using var other = platforms.Province(app: "another");
        Assert.Equal("401 APP", await Said.CodeAsync(await other.GetAsync($"/province/{Day}")));
        using var anybody = new HttpClient { BaseAddress = platforms.Address };
        Assert.Equal("401 APP", await Said.CodeAsync(await anybody.GetAsync($"/city/{Day}")));
        using var shortNonce = Line("province", way: inner => new OnTheWay(inner, request => { request.Headers.Remove("X-Nonce"); request.Headers.Add("X-Nonce", "1"); }));
        await Assert.ThrowsAsync<AnswerNotTrustedException>(() => shortNonce.GetAsync($"/province/{Day}"));
        Assert.Equal(1, await platforms.StatAsync("province", "unauthorised", "NONCE"));
    }

    private HttpClient Line(string platform, TimeProvider? time = null, Func<HttpMessageHandler, HttpMessageHandler>? way = null) =>
        platform == "province" ? platforms.Province(time, way: way) : platforms.City(time, way: way);
}
