using System.Net;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>What is not the platform's answer to this very request is not believed.</summary>
public sealed class AnswerTrustTests : IAsyncLifetime
{
    private const string Day = "summary?day=2026-09-18";
    private Platforms platforms = null!;

    public static TheoryData<string> Both => new("province", "city");

    public async Task InitializeAsync() => platforms = await Platforms.StartAsync();

    public async Task DisposeAsync() => await platforms.DisposeAsync();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_answer_with_a_wrong_signature_is_not_believed(string platform)
    {
        await platforms.FaultsAsync($$$"""
            { "{{{platform}}}": { "badSignature": { "chance": 1, "most": 1 } } }
            """);
        using var line = Line(platform);

        var fault = await Assert.ThrowsAsync<AnswerNotTrustedException>(() => line.GetAsync($"/{platform}/{Day}"));
        Assert.Equal(("SIGNATURE", HttpStatusCode.OK), (fault.Reason, fault.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await line.GetAsync($"/{platform}/{Day}")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_answer_that_was_altered_stripped_or_given_before_is_not_believed(string platform)
    {
        var signature = platform == "province" ? "X-Signature" : "X-Sign";
        Assert.Equal("SIGNATURE", await ReasonAsync(answer => answer.Content = new StringContent("""{"day":"2026-09-18","sets":[{}]}""")));
        Assert.Equal("SIGNATURE", await ReasonAsync(answer => answer.StatusCode = HttpStatusCode.Accepted));
        Assert.Equal("SIGNATURE", await ReasonAsync(answer => { answer.Headers.Remove(signature); answer.Headers.Add(signature, "not a signature"); }));
        Assert.Equal("UNSIGNED", await ReasonAsync(answer => answer.Headers.Remove(signature)));
        Assert.Equal("UNSIGNED", await ReasonAsync(answer => answer.Headers.Remove("X-Nonce")));
        HttpResponseMessage? before = null;
        using var first = Line(platform, way: inner => new OnTheWay(inner, answer: answer => before = answer));
        await first.GetAsync($"/{platform}/{Day}");
        Assert.Equal("NONCE", await ReasonAsync(answer =>
        {
            foreach (var name in new[] { "X-Nonce", signature })
            {
                answer.Headers.Remove(name);
                answer.Headers.Add(name, before!.Headers.GetValues(name));
            }
        }));

        async Task<string> ReasonAsync(Action<HttpResponseMessage> change)
        {
            using var line = Line(platform, way: inner => new OnTheWay(inner, answer: change));
            return (await Assert.ThrowsAsync<AnswerNotTrustedException>(() => line.GetAsync($"/{platform}/{Day}"))).Reason;
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Each_attempt_is_signed_anew_and_a_query_sorted(string platform)
    {
        var nonces = new List<string>();
        using var line = Line(platform, way: inner => new OnTheWay(inner, request => nonces.Add(request.Headers.GetValues("X-Nonce").Single())));
        Assert.Equal(HttpStatusCode.OK, (await line.GetAsync($"/{platform}/summary?zone=8&day=2026-09-18&name={Uri.EscapeDataString("红旗 区&+")}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await line.GetAsync($"/{platform}/{Day}")).StatusCode);
        Assert.Equal(2, nonces.Distinct().Count());
    }

    [Fact]
    public async Task An_answer_under_another_key_of_the_city_is_not_believed()
    {
        using var line = platforms.City(city: platforms.Key("hub.pub"));
        Assert.Equal("SIGNATURE", (await Assert.ThrowsAsync<AnswerNotTrustedException>(() => line.GetAsync($"/city/{Day}"))).Reason);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, false)]
    [InlineData(HttpStatusCode.Found, false)]
    [InlineData(HttpStatusCode.NotFound, false)]
    [InlineData(HttpStatusCode.Unauthorized, false)]
    [InlineData(HttpStatusCode.TooManyRequests, true)]
    [InlineData(HttpStatusCode.BadGateway, true)]
    public async Task Unsigned_only_not_now_is_heard(HttpStatusCode status, bool isHeard)
    {
        using var line = Line("province", way: inner => new OnTheWay(inner, answer: answer =>
        {
            answer.StatusCode = status;
            answer.Headers.Clear();
        }));

        if (isHeard)
            Assert.Equal(status, (await line.GetAsync($"/province/{Day}")).StatusCode);
        else
            Assert.Equal(("Province", "UNSIGNED"), (await Assert.ThrowsAsync<AnswerNotTrustedException>(() => line.GetAsync($"/province/{Day}"))) is var fault ? (fault.Platform, fault.Reason) : default);
    }

    private HttpClient Line(string platform, Func<HttpMessageHandler, HttpMessageHandler>? way = null) =>
        platform == "province" ? platforms.Province(way: way) : platforms.City(way: way);
}
