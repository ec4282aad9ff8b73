using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class DispatchTests(HubApp app)
{
    private const string Zhang = "410702199003072519";

    private async Task<(Story Story, string Task)> ReadyAsync()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        return (story, await story.TaskAsync(await app.As("zwfw-out1"), "dispatch"));
    }

    private static List<JsonElement> Results(HubClient.Answer ready) =>
        [.. ready.Json.GetProperty("items").EnumerateArray().Where(a => a.GetProperty("idNumber").GetString() == Zhang).SelectMany(a => a.GetProperty("results").EnumerateArray())];

    [HubFact]
    public async Task What_is_ready_stands_together_by_applicant()
    {
        var (one, _) = await ReadyAsync();
        var (two, _) = await ReadyAsync();
        var desk = await app.As("zwfw-out1");

        var ready = await desk.GetAsync("/api/dispatch/ready", ("X-Find", Zhang));
        var results = Results(ready);
        Assert.Single(ready.Json.GetProperty("items").EnumerateArray());
        Assert.Contains(results, r => r.GetProperty("caseId").GetString() == one.Id);
        var line = results.Single(r => r.GetProperty("caseId").GetString() == two.Id);
        Assert.Equal("营业执照", line.GetProperty("name").GetString());
        Assert.Equal(["Counter", "Post"], line.GetProperty("ways").EnumerateArray().Select(w => w.GetString()));
        Assert.Empty(Results(await desk.GetAsync("/api/dispatch/ready?days=1", ("X-Find", Zhang))));
        Assert.Empty((await (await app.As("wsjk-rev1")).GetAsync("/api/dispatch/ready")).Json.GetProperty("items").EnumerateArray());
        Assert.DoesNotContain(two.Id, (await desk.GetAsync("/api/dispatch/ready?unclaimed=true", ("X-Find", Zhang))).Text, StringComparison.Ordinal);
        Assert.Equal(("PARAMETER_UNREADABLE", "CURSOR_UNREADABLE"), ((await desk.GetAsync("/api/dispatch/ready?days=-1")).Code, (await desk.GetAsync("/api/dispatch/ready?after=x")).Code));
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync($"/api/dispatch/ready?take=1&after=1.{one.Id}")).Status);
    }

    [HubFact]
    public async Task Identity_is_checked_before_and_the_signature_stays_with_the_act()
    {
        var (one, first) = await ReadyAsync();
        var (two, second) = await ReadyAsync();
        var desk = await app.As("zwfw-out1");
        object Who(string name, string id) => new { recipient = name, recipientId = id, caseIds = new[] { one.Id, two.Id } };

        var other = (await desk.PostAsync("/api/dispatch/identity", Who("李四", "41070219881212402X"))).Json.EnumerateArray().ToList();
        var self = (await desk.PostAsync("/api/dispatch/identity", Who("张三", Zhang))).Json.EnumerateArray().ToList();
        var handover = new
        {
            results = new[] { new { caseId = one.Id, taskId = first }, new { caseId = two.Id, taskId = second } },
            way = "Counter",
            recipient = "张三",
            recipientId = Zhang,
            signature = Convert.ToBase64String(Uploads.Png),
        };
        var unsigned = await desk.ActAsync("/api/dispatch/handover", new { handover.results, handover.way, handover.recipient, handover.recipientId });
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var done = await desk.PostAsync("/api/dispatch/handover", handover, key);
        var again = await desk.PostAsync("/api/dispatch/handover", handover, key);

        Assert.All(other, o => Assert.Equal("RECIPIENT_NOT_ENTITLED", o.GetProperty("code").GetString()));
        Assert.All(self, s => Assert.Equal("Applicant", s.GetProperty("as").GetString()));
        Assert.All(unsigned.Json.GetProperty("rows").EnumerateArray(), r => Assert.Equal("SIGNATURE_MISSING", r.GetProperty("code").GetString()));
        Assert.All(done.Json.GetProperty("rows").EnumerateArray(), r => Assert.True(r.GetProperty("done").GetBoolean(), r.ToString()));
        Assert.Equal(done.Text, again.Text);
        Assert.Equal(Uploads.Png, (await desk.GetAsync($"/api/cases/{two.Id}/signature")).Bytes);
        var events = await desk.GetAsync($"/api/cases/{two.Id}/events");
        Assert.True(events.Json.GetProperty("unbroken").GetBoolean());
        Assert.Contains(Uploads.Sha256(Uploads.Png), events.Text);
        Assert.Equal("RESULT_NOT_READY", (await desk.PostAsync("/api/dispatch/identity", Who("张三", Zhang))).Json[0].GetProperty("code").GetString());
    }

    [HubFact]
    public async Task A_result_goes_by_post_with_its_number_and_a_row_that_fails_holds_up_no_other()
    {
        var (one, first) = await ReadyAsync();
        var (two, _) = await ReadyAsync();
        var desk = await app.As("zwfw-out1");

        var done = (await desk.ActAsync("/api/dispatch/handover", new
        {
            results = new[] { new { caseId = two.Id, taskId = first }, new { caseId = one.Id, taskId = first } },
            way = "Post",
            carrier = "邮政速递",
            trackingNo = "EA123456789CN",
        })).Json.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal("TASK_UNKNOWN", done[0].GetProperty("code").GetString());
        Assert.True(done[1].GetProperty("done").GetBoolean(), done[1].ToString());
        Assert.Equal("EA123456789CN", (await desk.GetAsync($"/api/cases/{one.Id}")).Json.GetProperty("delivery").GetProperty("trackingNo").GetString());
        Assert.Equal("SIGNATURE_UNKNOWN", (await desk.GetAsync($"/api/cases/{one.Id}/signature")).Code);
    }

    [HubFact]
    public async Task What_is_asked_wrong_at_the_desk_is_refused_by_name()
    {
        var (one, first) = await ReadyAsync();
        var desk = await app.As("zwfw-out1");
        var row = new { caseId = one.Id, taskId = first };
        async Task<string?> Code(object body) => (await desk.ActAsync("/api/dispatch/handover", body)).Code;

        Assert.Equal("HANDOVER_ROWS_WRONG", await Code(new { results = Array.Empty<object>(), way = "Post" }));
        Assert.Equal("HANDOVER_ROWS_WRONG", await Code(new { results = new[] { row, row }, way = "Post" }));
        Assert.Equal("SIGNATURE_UNREADABLE", await Code(new { results = new[] { row }, way = "Post", signature = "<svg/>" }));
        Assert.Equal("SIGNATURE_TOO_LARGE", await Code(new { results = new[] { row }, way = "Post", signature = new string('A', 400_000) }));
        Assert.Equal("REQUEST_UNREADABLE", await Code(new { results = new[] { row }, way = "Pigeon" }));
        var rows = (await desk.ActAsync("/api/dispatch/handover", new { results = new[] { row }, way = "Post" })).Json.GetProperty("rows");
        Assert.Equal("TEXT_MISSING", rows[0].GetProperty("code").GetString());
        var notMine = (await (await app.As("scjg-rev1")).ActAsync("/api/dispatch/handover", new { results = new[] { row }, way = "Electronic" })).Json.GetProperty("rows");
        Assert.Equal("TASK_NOT_YOURS", notMine[0].GetProperty("code").GetString());
    }

    [HubFact]
    public async Task What_left_the_desk_is_listed_with_its_post_and_an_applicant_is_reminded_once_a_key()
    {
        var (one, first) = await ReadyAsync();
        var desk = await app.As("zwfw-out1");
        var reminder = new { caseIds = new[] { one.Id }, way = "Phone", words = "本人接听" };
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());

        var told = await desk.PostAsync("/api/dispatch/reminders", reminder, key);
        Assert.Equal(told.Text, (await desk.PostAsync("/api/dispatch/reminders", reminder, key)).Text);
        var ready = Results(await desk.GetAsync("/api/dispatch/ready", ("X-Find", Zhang))).Single(r => r.GetProperty("caseId").GetString() == one.Id);
        await desk.ActAsync("/api/dispatch/handover", new
        {
            results = new[] { new { caseId = one.Id, taskId = first } },
            way = "Post",
            carrier = "邮政速递",
            trackingNo = "EA1",
        });
        var left = await desk.GetAsync("/api/dispatch/handed-over?take=1");

        Assert.True(told.Json.GetProperty("rows")[0].GetProperty("done").GetBoolean(), told.Text);
        Assert.Single(ready.GetProperty("reminders").EnumerateArray());
        Assert.NotNull(ready.GetProperty("dueAt").GetString());
        var line = Assert.Single(left.Json.GetProperty("items").EnumerateArray());
        Assert.Equal((one.Id, "EA1", "Post"), (line.GetProperty("caseId").GetString(), line.GetProperty("trackingNo").GetString(), line.GetProperty("way").GetString()));
        Assert.Equal("IDEMPOTENCY_KEY_MISSING", (await desk.PostAsync("/api/dispatch/reminders", reminder)).Code);
        Assert.Equal("HANDOVER_ROWS_WRONG", (await desk.ActAsync("/api/dispatch/reminders", new { caseIds = Array.Empty<string>(), way = "Phone" })).Code);
        Assert.Equal("PARAMETER_UNREADABLE", (await desk.GetAsync("/api/dispatch/handed-over?day=yesterday")).Code);
        Assert.Equal("CURSOR_UNREADABLE", (await desk.GetAsync("/api/dispatch/handed-over?after=x")).Code);
    }
}
