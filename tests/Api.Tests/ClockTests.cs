using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>What the clocks of a case show over HTTP; on a program of its own, since its clock moves on.</summary>
[Collection(OwnHubs.Name)]
public sealed class ClockTests(HubApp app) : IClassFixture<HubApp>
{
    private static readonly string[] Visit = ["SiteVisit"];

    private const string Stop = "2026-09-22";

    [HubFact]
    public async Task Every_clock_shows_its_limit_ground_use_rest_and_stops()
    {
        var story = await new Story(app).ReceivedAsync();
        Assert.Equal(JsonValueKind.Null, (await CaseAsync(story)).GetProperty("statutory").ValueKind);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await MoveAsync("2026-09-22T10:00:00+08:00");
        await story.DoesAsync("scjg-rev1", "review#1/1", new { outcome = "Passed", opinion = "符合", procedures = Visit });
        await story.DoesAsync("scjg-rev2", "review#1/2", new { outcome = "Passed", opinion = "符合" });

        await MoveAsync("2026-09-24T10:00:00+08:00");
        var stopped = await CaseAsync(story);
        Holds(stopped.GetProperty("statutory"), 15, null, 3, 12, stopped: true);
        Holds(stopped.GetProperty("promised"), 10, null, 3, 7, stopped: true);
        Assert.Contains("15个工作日", stopped.GetProperty("statutory").GetProperty("ground").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, stopped.GetProperty("promised").GetProperty("ground").ValueKind);

        await story.DoesAsync("scjg-rev1", "siteVisit", new { outcome = "Done", opinion = "一致" });
        var running = await CaseAsync(story);
        Holds(running.GetProperty("statutory"), 15, "2026-10-19", 3, 12, stopped: false);
        Holds(running.GetProperty("promised"), 10, "2026-10-12", 3, 7, stopped: false);
        var stop = Assert.Single(running.GetProperty("promised").GetProperty("stops").EnumerateArray());
        Assert.Equal(("SiteVisit", Stop, "2026-09-24"), (Of(stop, "kind"), Of(stop, "from"), Of(stop, "to")));
        Assert.Contains("食品安全法第三十五条", Of(stop, "ground"), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_step_shows_its_own_clock_and_keeps_it_as_it_was_at_its_end()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var opened = Step(await CaseAsync(story), "review#1/1").GetProperty("clock");
        Assert.Equal((4, 4m), (opened.GetProperty("limit").GetProperty("amount").GetInt32(), opened.GetProperty("remaining").GetDecimal()));
        var due = Of(opened, "due");

        await story.DoesAsync("scjg-rev1", "review#1/1", new { outcome = "Passed", opinion = "符合", procedures = Visit });
        await story.DoesAsync("scjg-rev2", "review#1/2", new { outcome = "Passed", opinion = "符合" });
        var after = await CaseAsync(story);

        Holds(Step(after, "review#1/1").GetProperty("clock"), 4, due, 0, 4, stopped: false);
        Assert.Empty(Step(after, "review#1/1").GetProperty("clock").GetProperty("stops").EnumerateArray());
        var visit = Step(after, "siteVisit").GetProperty("clock");
        Assert.Equal((10, false), (visit.GetProperty("limit").GetProperty("amount").GetInt32(), visit.GetProperty("stopped").GetBoolean()));
        Assert.True(after.GetProperty("promised").GetProperty("stopped").GetBoolean());
    }

    [HubFact]
    public async Task The_gate_shows_the_clock_of_what_is_owed()
    {
        var story = await new Story(app).ReceivedAsync(Story.Food, "M04");
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Tolerated", opinion = "容缺受理", tolerance = new { signedBy = "张三", supplyWithinDays = 3 } });
        await story.DoesAsync("scjg-rev1", "review#1/1", new { outcome = "Passed", opinion = "符合", procedures = Visit });
        await story.DoesAsync("scjg-rev2", "review#1/2", new { outcome = "Passed", opinion = "符合" });
        await story.DoesAsync("scjg-rev1", "siteVisit", new { outcome = "Done", opinion = "一致" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });

        var file = await CaseAsync(story);
        var gate = Step(file, "gate").GetProperty("clock");
        Assert.Equal((3, Of(file, "supplyBy")), (gate.GetProperty("limit").GetProperty("amount").GetInt32(), Of(gate, "due")));
    }

    private static void Holds(JsonElement clock, int limit, string? due, decimal used, decimal remaining, bool stopped)
    {
        Assert.Equal((limit, "WorkDay"), (clock.GetProperty("limit").GetProperty("amount").GetInt32(), Of(clock.GetProperty("limit"), "unit")));
        Assert.Equal(due, Of(clock, "due"));
        Assert.Equal((used, remaining, "WorkDay"), (clock.GetProperty("used").GetDecimal(), clock.GetProperty("remaining").GetDecimal(), Of(clock, "countedIn")));
        Assert.Equal((stopped, false), (clock.GetProperty("stopped").GetBoolean(), clock.GetProperty("overdue").GetBoolean()));
    }

    private static string? Of(JsonElement value, string name) => value.GetProperty(name).GetString();

    private static JsonElement Step(JsonElement file, string node) => file.GetProperty("tasks").EnumerateArray()
        .First(t => Of(t, "key") == node || Of(t, "nodeId") == node);

    private async Task<JsonElement> CaseAsync(Story story)
    {
        var file = await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}");
        Assert.True(file.Status == HttpStatusCode.OK, file.Text);
        return file.Json;
    }

    /// <summary>The tests of this class share a clock; each moves it on where it is not there yet.</summary>
    private async Task MoveAsync(string to)
    {
        var moved = await (await app.As("zwfw-admin1")).PostAsync("/api/demo/clock", new { to });
        Assert.True(moved.Status == HttpStatusCode.OK, moved.Text);
    }
}
