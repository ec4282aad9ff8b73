using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class GuardTests(HubApp app)
{
    private static object Application(string phone = "13812345678") => new
    {
        matterCode = Story.Food,
        applicant = new { kind = "Person", name = "张三", idNumber = "410702199003072519", phone },
        materials = Story.Materials("M01", "M02", "M03", "M04", "M05"),
    };

    [HubFact]
    public async Task Receiving_and_completing_need_a_key()
    {
        var story = await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");

        var received = await clerk.PostAsync("/api/cases", Application());
        var completed = await clerk.PostAsync($"/api/cases/{story.Id}/tasks/{await story.TaskAsync(clerk, "intake")}/complete", new { outcome = "Accepted" });

        Assert.Equal((HttpStatusCode.BadRequest, "IDEMPOTENCY_KEY_MISSING"), (received.Status, received.Code));
        Assert.Equal((HttpStatusCode.BadRequest, "IDEMPOTENCY_KEY_MISSING"), (completed.Status, completed.Code));
    }

    [HubFact]
    public async Task A_repeated_request_gets_its_first_answer_and_another_one_under_the_key_is_refused()
    {
        var clerk = await app.As("zwfw-win01");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());

        var first = await clerk.PostAsync("/api/cases", Application(), key);
        var second = await clerk.PostAsync("/api/cases", Application(), key);
        var other = await clerk.PostAsync("/api/cases", Application("13900001111"), key);

        Assert.True(first.Status == HttpStatusCode.Created, first.Text);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal((HttpStatusCode.Conflict, "IDEMPOTENCY_KEY_REUSED"), (other.Status, other.Code));
    }

    [HubFact]
    public async Task The_same_request_many_times_at_once_is_done_once()
    {
        var clerk = await app.As("zwfw-win01");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => clerk.PostAsync("/api/cases", Application(), key)));

        Assert.All(answers, a => Assert.True(a.Status == HttpStatusCode.Created, a.Text));
        Assert.Single(answers.Select(a => a.Of("number")).Distinct());
    }

    [HubFact]
    public async Task An_act_on_what_is_no_longer_current_is_refused_and_the_tag_lets_the_next_one_in()
    {
        var story = await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");
        var tag = (await clerk.GetAsync($"/api/cases/{story.Id}")).Headers.ETag!.Tag;

        var stale = await clerk.PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" }, ("If-Match", "\"99\""));
        var unreadable = await clerk.PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" }, ("If-Match", "now"));
        var current = await clerk.PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" }, ("If-Match", tag));

        Assert.Equal((HttpStatusCode.PreconditionFailed, "CASE_CHANGED"), (stale.Status, stale.Code));
        Assert.Equal("IF_MATCH_UNREADABLE", unreadable.Code);
        Assert.True(current.Status == HttpStatusCode.OK, current.Text);
        Assert.NotEqual(tag, current.Headers.ETag!.Tag);
    }
}
