using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Api.Tests;

/// <summary>What is kept when the program is stopped and started again.</summary>
[Collection(OwnHubs.Name)]
public sealed class RestartTests : IDisposable
{
    private static readonly string[] Demo =
        ["--environment=Development", "--Demo:StartAt=2026-09-18T09:00:00+08:00", $"--Demo:Password={HubApp.Password}"];

    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-restart-").FullName;

    [HubFact]
    public async Task The_demo_s_clock_goes_on_from_where_it_stood()
    {
        var stood = DateTimeOffset.Parse("2026-10-08T09:00:00+08:00", null);
        await using (var first = await HubRun.StartAsync(folder, Demo))
        {
            using var admin = await SignedInAsync(first);
            var moved = await admin.PostAsync("/api/demo/clock", new { to = stood });
            Assert.True(moved.Status == HttpStatusCode.OK, moved.Text);
        }

        await using var second = await HubRun.StartAsync(folder, Demo);
        using var again = await SignedInAsync(second);
        var now = (await again.GetAsync("/api/demo/clock")).Json.GetProperty("now").GetDateTimeOffset();

        Assert.InRange(now, stood, stood.AddMinutes(10));
    }

    /// <summary>Nobody acted and no server ran for months: at the next start the sweep catches up.</summary>
    [HubFact]
    public async Task An_outage_is_caught_up_at_the_next_start_each_rung_once_in_order_and_with_the_instant_that_was_due()
    {
        var received = "";
        await using (var first = await HubRun.StartAsync(folder, Demo))
        {
            using var clerk = await SignedInAsync(first, "zwfw-win01");
            var answer = await clerk.ActAsync("/api/cases", new
            {
                matterCode = Story.Food,
                applicant = Story.Person,
                materials = Story.Materials("M01", "M02", "M03", "M04", "M05"),
                intake = new { outcome = "Accepted", opinion = "材料齐全" },
            });
            Assert.True(answer.Status == HttpStatusCode.Created, answer.Text);
            received = answer.Of("caseId");
        }

        await using var second = await HubRun.StartAsync(folder, [.. Demo, "--Demo:StartAt=2026-12-01T09:00:00+08:00"]);
        using var again = await SignedInAsync(second, "zwfw-win01");
        var fired = await FiredAsync(again, received!);

        Assert.Contains("Promised Supervisor", fired.Select(f => f.What));
        Assert.Equal(fired.Select(f => f.What).Distinct(), fired.Select(f => f.What));
        Assert.Equal(fired.Select(f => f.Due).Order(), fired.Select(f => f.Due));
        Assert.All(fired, f => Assert.True(f.Due < f.At));
    }

    [HubFact]
    public async Task Without_its_fonts_a_centre_takes_nothing_in_and_says_which_are_missing()
    {
        await using var hub = await HubRun.StartAsync(folder, [.. Demo, "--Papers:BodyFonts:0=/nowhere/song.ttf"]);
        using var anybody = hub.Anybody();

        var answer = await anybody.ActAsync("/api/public/applications",
            new { matterCode = Story.Food, applicant = Story.Person, materials = Story.Materials("M01", "M02", "M03", "M04", "M05") });

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "FONTS_MISSING"), (answer.Status, answer.Code));
        Assert.Contains("song.ttf", answer.Of("next"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<HubClient> SignedInAsync(HubRun hub, string account = "zwfw-admin1")
    {
        var client = hub.Anybody();
        await client.SignInAsync(account, HubApp.Password);
        return client;
    }

    /// <summary>The rungs of a case once the last of them has fired; Hangfire's sweep is waited for, half a minute at most.</summary>
    private static async Task<IReadOnlyList<(string What, DateTimeOffset Due, DateTimeOffset At)>> FiredAsync(HubClient client, string caseId)
    {
        for (var tries = 0; ; tries++)
        {
            var events = (await client.GetAsync($"/api/cases/{caseId}/events")).Json.GetProperty("events").EnumerateArray().Where(e => e.GetProperty("kind").GetString() == "RungFired");
            var fired = events.Select(e => (e.GetProperty("data").GetProperty("data"), e.GetProperty("at").GetDateTimeOffset()))
                .Select(e => ($"{e.Item1.GetProperty("kind")} {e.Item1.GetProperty("rung")} {(e.Item1.TryGetProperty("instance", out var instance) ? instance : default)}".TrimEnd(), e.Item1.GetProperty("due").GetDateTimeOffset(), e.Item2)).ToList();
            if (tries > 60 || fired.Exists(f => f.Item1 == "Promised Supervisor"))
                return fired;
            await Task.Delay(500);
        }
    }
}
