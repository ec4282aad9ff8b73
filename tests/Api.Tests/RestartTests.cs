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

    private static async Task<HubClient> SignedInAsync(HubRun hub)
    {
        var admin = hub.Anybody();
        await admin.SignInAsync("zwfw-admin1", HubApp.Password);
        return admin;
    }
}
