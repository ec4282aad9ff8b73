using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Api.Tests.Security;

/// <summary>Guessing is made slow. On programs of their own, with limits low enough to be met.</summary>
[Collection(OwnHubs.Name)]
public sealed class RateLimitTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-limits-").FullName;

    [HubFact]
    public async Task Who_guesses_passwords_is_told_to_wait()
    {
        await using var hub = await HubRun.StartAsync(folder, "--environment=Production", "--Public:Address=https://hub.test", "--Limits:SignInPerMinute=3");
        using var client = hub.Anybody();
        Task<HubClient.Answer> Guess() => client.PostAsync("/api/session", new { userName = "zwfw-win01", password = "wrong" });

        for (var i = 0; i < 3; i++)
            Assert.Equal((HttpStatusCode.Unauthorized, "SIGN_IN_FAILED"), Seen(await Guess()));

        MustWait(await Guess());
        Assert.Equal("CASE_OR_CODE_WRONG", (await client.FollowAsync("/api/public/cases/1", "1", "1")).Code); // a limit of its own
    }

    [HubFact]
    public async Task Who_guesses_query_codes_is_told_to_wait()
    {
        await using var hub = await HubRun.StartAsync(folder, "--environment=Production", "--Public:Address=https://hub.test", "--Limits:PublicPerMinute=3");
        using var client = hub.Anybody();
        Task<HubClient.Answer> Guess(int code) => client.FollowAsync("/api/public/cases/114107020000", "114107020000", $"{code}");

        for (var i = 0; i < 3; i++)
            Assert.Equal((HttpStatusCode.NotFound, "CASE_OR_CODE_WRONG"), Seen(await Guess(i)));

        MustWait(await Guess(4));
        MustWait(await hub.Anybody().GetAsync("/api/public/matters")); // the address waits, whatever it asks and whoever asks from there
        Assert.Equal("SIGN_IN_FAILED", (await client.PostAsync("/api/session", new { userName = "x", password = "x" })).Code);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static void MustWait(HubClient.Answer answer)
    {
        Assert.Equal((HttpStatusCode.TooManyRequests, "TOO_MANY_REQUESTS"), Seen(answer));
        Assert.Equal("application/problem+json", answer.Content.ContentType!.MediaType);
        Assert.False(string.IsNullOrWhiteSpace(answer.Of("next")));
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter!.Delta);
    }

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
}
