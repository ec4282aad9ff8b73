using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class CaseWayTests(HubApp app)
{
    private static JsonElement Act(HubClient.Answer acts, string name, string? outcome = null, string? way = null) =>
        acts.Json.GetProperty("acts").EnumerateArray().First(a => a.GetProperty("name").GetString() == name
            && (outcome is null || a.GetProperty("outcome").GetString() == outcome) && (way is null || a.GetProperty("way").GetString() == way));

    private static bool Allowed(JsonElement act) => act.GetProperty("allowed").GetBoolean();

    [HubFact]
    public async Task What_is_said_to_be_allowed_is_done_and_what_is_not_is_refused_by_the_same_code()
    {
        var story = await new Story(app).ReceivedAsync();
        var (clerk, reviewer) = (await app.As("zwfw-win01"), await app.As("scjg-rev1"));

        var mine = await clerk.GetAsync($"/api/cases/{story.Id}/acts");
        var others = await reviewer.GetAsync($"/api/cases/{story.Id}/acts");

        Assert.True(Allowed(Act(mine, "complete", "Accepted")));
        Assert.Equal("NOTHING_MISSING", Act(mine, "complete", "Tolerated").GetProperty("code").GetString());
        Assert.Equal(["opinion", "ground"], Act(mine, "complete", "Refused").GetProperty("needs").EnumerateArray().Select(n => n.GetString()));
        var no = Act(others, "complete", "Accepted");
        Assert.False(Allowed(no));
        Assert.NotEmpty(no.GetProperty("text").GetString()!);
        Assert.NotEmpty(no.GetProperty("next").GetString()!);
        var refused = await story.CompleteAsync("scjg-rev1", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        Assert.Equal(no.GetProperty("code").GetString(), refused.Code);
        Assert.Equal(mine.Of("revision"), (await clerk.GetAsync($"/api/cases/{story.Id}")).Of("revision"));
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
    }

    [HubFact]
    public async Task The_way_of_a_case_shows_what_is_done_what_waits_and_what_is_to_come()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var clerk = await app.As("zwfw-win01");

        var half = (await clerk.GetAsync($"/api/cases/{story.Id}/process")).Json;
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        await story.DoesAsync("zwfw-out1", "dispatch", new { outcome = "Delivered", delivery = new { way = "Counter", recipient = "张三", recipientId = "410702199003072519", signedOnPaper = true } });
        var whole = (await clerk.GetAsync($"/api/cases/{story.Id}/process")).Json;

        Assert.Equal(("Done", "Now", "ToCome"), (At(half, "intake"), At(half, "decide"), At(half, "dispatch")));
        Assert.Equal(("Done", "Done", "Done", "Skipped"), (At(whole, "intake"), At(whole, "decide"), At(whole, "dispatch"), At(whole, "correction")));
        Assert.Contains(whole.GetProperty("connections").EnumerateArray(),
            c => c.GetProperty("source").GetString() == "intake" && c.GetProperty("port").GetString() == "Accepted" && c.GetProperty("taken").GetBoolean());
        Assert.DoesNotContain(whole.GetProperty("connections").EnumerateArray(),
            c => c.GetProperty("port").GetString() is "Correction" or "Denied" && c.GetProperty("taken").GetBoolean());
        Assert.All(whole.GetProperty("nodes").EnumerateArray(), n => Assert.NotEqual("", n.GetProperty("name").GetString()));
        static string? At(JsonElement process, string id) =>
            process.GetProperty("nodes").EnumerateArray().Single(n => n.GetProperty("id").GetString() == id).GetProperty("state").GetString();
    }

    [HubFact]
    public async Task Who_was_too_late_learns_what_was_done_since_and_by_whom()
    {
        var story = await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");
        var seen = int.Parse((await clerk.GetAsync($"/api/cases/{story.Id}")).Of("revision")!, System.Globalization.CultureInfo.InvariantCulture);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });

        var late = await clerk.PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" }, ("If-Match", $"\"{seen}\""));
        var since = await clerk.GetAsync($"/api/cases/{story.Id}/since/{seen}");

        Assert.Equal((HttpStatusCode.PreconditionFailed, "CASE_CHANGED"), (late.Status, late.Code));
        Assert.Equal("TaskCompleted", late.Json.GetProperty("values").GetProperty("what").GetString());
        var act = Assert.Single(since.Json.GetProperty("done").EnumerateArray());
        Assert.Equal("TaskCompleted", act.GetProperty("kind").GetString());
        Assert.Equal(late.Json.GetProperty("values").GetProperty("who").GetString(), act.GetProperty("by").GetString());
        Assert.Equal("CASE_UNKNOWN", (await (await app.As("wsjk-rev1")).GetAsync($"/api/cases/{story.Id}/since/0")).Code);
    }

    [HubTheory]
    [InlineData("acts")]
    [InlineData("process")]
    [InlineData("opinions")]
    [InlineData("files")]
    [InlineData("signature")]
    public async Task What_a_neighbour_may_not_see_does_not_exist_for_them(string what)
    {
        var story = await new Story(app).ReceivedAsync();

        Assert.Equal("CASE_UNKNOWN", (await (await app.As("wsjk-rev1")).GetAsync($"/api/cases/{story.Id}/{what}")).Code);
        Assert.Equal("CASE_UNKNOWN", (await (await app.As("zwfw-win01")).GetAsync($"/api/cases/019a0000-0000-7000-8000-000000000000/{what}")).Code);
        Assert.Equal("PARAMETER_UNREADABLE", (await (await app.As("zwfw-win01")).GetAsync($"/api/cases/1/{what}")).Code);
    }
}
