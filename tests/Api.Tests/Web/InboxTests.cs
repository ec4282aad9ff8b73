using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class InboxTests(HubApp app)
{
    private static object Row(Story story, string task) => new { caseId = story.Id, taskId = task };

    private async Task<(Story Story, string Task)> UnderReviewAsync()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        return (story, await story.TaskAsync(await app.As("scjg-rev1"), "review#1/1"));
    }

    [HubFact]
    public async Task A_row_says_how_long_there_is_left_and_what_may_be_done_from_it()
    {
        var (_, task) = await UnderReviewAsync();
        var reviewer = await app.As("scjg-rev1");

        var page = (await reviewer.GetAsync("/api/inbox?tab=pool&take=200")).Json.GetProperty("items").EnumerateArray();
        var row = page.Single(r => r.GetProperty("taskId").GetString() == task);

        Assert.Equal(Story.Food, row.GetProperty("matterCode").GetString());
        Assert.Equal("SCJG", row.GetProperty("departmentCode").GetString());
        Assert.InRange(row.GetProperty("workDaysLeft").GetInt32(), 1, 10);
        Assert.Equal(["claim", "approve"], row.GetProperty("quickActs").EnumerateArray().Select(a => a.GetString()));
    }

    [HubFact]
    public async Task The_counts_are_those_of_the_lists()
    {
        await UnderReviewAsync();
        var reviewer = await app.As("scjg-rev1");

        var pool = (await reviewer.GetAsync("/api/inbox?tab=pool&take=200")).Json.GetProperty("items").GetArrayLength();
        var counts = (await reviewer.GetAsync("/api/inbox/counts")).Json.GetProperty("pool");

        Assert.Equal(pool, counts.EnumerateObject().Sum(b => b.Value.GetInt32()));
    }

    [HubFact]
    public async Task Filters_narrow_the_list_and_hostile_words_find_nothing()
    {
        var (story, task) = await UnderReviewAsync();
        var reviewer = await app.As("scjg-rev1");
        var number = (await reviewer.GetAsync($"/api/cases/{story.Id}")).Of("number")!;
        async Task<string> Ask(string filter) => (await reviewer.GetAsync($"/api/inbox?tab=pool&take=200&{filter}")).Text;

        foreach (var filter in new[] { $"q={number}", "q=张", $"matter={Story.Food}", "department=SCJG", "green=false", "overdue=false", "step=审查" })
            Assert.Contains(task, await Ask(filter));
        foreach (var filter in new[] { $"matter={Story.Instant}", "department=WSJK", "green=true", "overdue=true", "step=决定", "q=%27%20OR%201=1--", "q=%25" })
            Assert.DoesNotContain(task, await Ask(filter));
        Assert.Contains(task, (await reviewer.GetAsync("/api/inbox?tab=pool&take=200", ("X-Find", "410702199003072519"))).Text);
        Assert.Equal("PARAMETER_UNREADABLE", (await reviewer.GetAsync("/api/inbox?green=perhaps")).Code);
        Assert.Equal("QUERY_TOO_LONG", (await reviewer.GetAsync("/api/inbox?q=" + new string('x', 101))).Code);
    }

    [HubFact]
    public async Task A_bulk_approval_records_its_opinion_with_each_and_one_refusal_holds_up_no_other()
    {
        var (one, first) = await UnderReviewAsync();
        var (two, second) = await UnderReviewAsync();
        var reviewer = await app.As("scjg-rev1");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var asked = new { act = "Approve", opinion = "批量审查，符合条件", tasks = new[] { Row(one, first), Row(two, one.Id), Row(two, second) } };

        var done = (await reviewer.PostAsync("/api/inbox/bulk", asked, key)).Json.GetProperty("rows").EnumerateArray().ToList();
        var again = (await reviewer.PostAsync("/api/inbox/bulk", asked, key)).Json.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal([true, false, true], done.Select(r => r.GetProperty("done").GetBoolean()));
        Assert.Equal("TASK_UNKNOWN", done[1].GetProperty("code").GetString());
        Assert.NotEmpty(done[1].GetProperty("text").GetString()!);
        Assert.Equal(done.Select(r => r.GetProperty("revision").ToString()), again.Select(r => r.GetProperty("revision").ToString()));
        var opinions = (await reviewer.GetAsync($"/api/cases/{two.Id}/opinions")).Json.EnumerateArray();
        Assert.Single(opinions, o => o.GetProperty("words").GetString() == "批量审查，符合条件");
    }

    [HubFact]
    public async Task What_the_template_keeps_for_single_acts_is_not_approved_in_bulk()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var chief = await app.As("scjg-chief");
        var rows = new[] { Row(story, await story.TaskAsync(chief, "decide")) };

        var done = (await chief.ActAsync("/api/inbox/bulk", new { act = "Approve", opinion = "同意", tasks = rows })).Json.GetProperty("rows")[0];
        var claimed = (await chief.ActAsync("/api/inbox/bulk", new { act = "Claim", tasks = rows })).Json.GetProperty("rows")[0];
        var released = (await chief.ActAsync("/api/inbox/bulk", new { act = "Release", tasks = rows })).Json.GetProperty("rows")[0];

        Assert.Equal("NOT_IN_BULK", done.GetProperty("code").GetString());
        Assert.True(claimed.GetProperty("done").GetBoolean() && released.GetProperty("done").GetBoolean());
        Assert.Equal("BULK_ROWS_WRONG", (await chief.ActAsync("/api/inbox/bulk", new { act = "Claim", tasks = rows.Concat(rows) })).Code);
        Assert.Equal("BULK_ROWS_WRONG", (await chief.ActAsync("/api/inbox/bulk", new { act = "Claim", tasks = Array.Empty<object>() })).Code);
        Assert.Equal("TEXT_MISSING", (await chief.ActAsync("/api/inbox/bulk", new { act = "Approve", tasks = rows })).Code);
        Assert.Equal("IDEMPOTENCY_KEY_MISSING", (await chief.PostAsync("/api/inbox/bulk", new { act = "Claim", tasks = rows })).Code);
    }

    [HubFact]
    public async Task A_followed_case_shows_under_following_until_it_is_no_longer_followed()
    {
        var story = await new Story(app).ReceivedAsync();
        var supervisor = await app.As("zwfw-sup1");

        Assert.Equal(HttpStatusCode.NoContent, (await supervisor.PutAsync($"/api/cases/{story.Id}/follow", new { })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await supervisor.PutAsync($"/api/cases/{story.Id}/follow", new { })).Status);
        var following = await supervisor.GetAsync("/api/inbox?tab=following&take=200");
        Assert.True((await supervisor.GetAsync($"/api/cases/{story.Id}")).Json.GetProperty("followed").GetBoolean());
        await supervisor.DeleteAsync($"/api/cases/{story.Id}/follow");

        Assert.Single(following.Json.GetProperty("items").EnumerateArray(), r => r.GetProperty("caseId").GetString() == story.Id);
        Assert.DoesNotContain(story.Id, (await supervisor.GetAsync("/api/inbox?tab=following&take=200")).Text);
        Assert.Equal("CASE_UNKNOWN", (await (await app.As("wsjk-rev1")).PutAsync($"/api/cases/{story.Id}/follow", new { })).Code);
    }
}
