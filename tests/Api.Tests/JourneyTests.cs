using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class JourneyTests(HubApp app)
{
    private static readonly object Handover = new
    {
        outcome = "Delivered",
        opinion = "已核对身份",
        delivery = new { way = "Counter", recipient = "张三", recipientId = "410702199003072519", signedOnPaper = true },
    };

    [HubFact]
    public async Task An_instant_matter_goes_from_the_counter_to_the_handed_over_result()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        Assert.Equal(8, story.Last.Of("queryCode")!.Length);

        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "符合条件，准予" });
        await story.DoesAsync("zwfw-out1", "dispatch", Handover);

        Assert.Equal("Ended", story.Last.Of("state"));
        Assert.Equal("Granted", story.Last.Of("result"));
        var events = await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}/events");
        Assert.True(events.Json.GetProperty("unbroken").GetBoolean());
        var papers = await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}/papers");
        Assert.Contains(papers.Json.EnumerateArray(), p => p.GetProperty("kind").GetString() == "GrantDecision");
    }

    [HubFact]
    public async Task An_online_application_is_followed_with_number_and_code_and_its_query_code_is_told_once()
    {
        var anybody = app.Anybody();
        var applied = await anybody.ActAsync("/api/public/applications",
            new { matterCode = Story.Food, applicant = Story.Person, materials = Story.Materials("M01", "M02", "M03", "M04", "M05") });
        Assert.True(applied.Status == HttpStatusCode.Created, applied.Text);
        var (number, code) = (applied.Of("number")!, applied.Of("queryCode")!);

        var seen = await anybody.FollowAsync($"/api/public/cases/{number}", number, code);
        var wrongCode = await anybody.FollowAsync($"/api/public/cases/{number}", number, "AAAAAAAA");
        var wrongNumber = await anybody.FollowAsync($"/api/public/cases/1{number[1..]}x", $"1{number[1..]}x", code);

        Assert.Equal("食品经营许可(新办)", seen.Of("matterName"));
        Assert.DoesNotContain("410702199003072519", seen.Text);
        Assert.Equal((HttpStatusCode.NotFound, "CASE_OR_CODE_WRONG"), (wrongCode.Status, wrongCode.Code));
        Assert.Equal((HttpStatusCode.NotFound, "CASE_OR_CODE_WRONG"), (wrongNumber.Status, wrongNumber.Code));
    }

    [HubFact]
    public async Task An_applicant_withdraws_online_once_with_number_and_code()
    {
        var anybody = app.Anybody();
        var applied = await anybody.ActAsync("/api/public/applications",
            new { matterCode = Story.Food, applicant = Story.Person, materials = Story.Materials("M01", "M02", "M03", "M04", "M05") });
        Assert.True(applied.Status == HttpStatusCode.Created, applied.Text);
        var (address, code) = ($"/api/public/cases/{applied.Of("number")}/withdraw", applied.Of("queryCode"));
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());

        Assert.Equal("CASE_OR_CODE_WRONG", (await anybody.PostAsync(address, new { code = "AAAAAAAA", reason = "不办了" }, key)).Code);
        Assert.Equal("TEXT_MISSING", (await anybody.ActAsync(address, new { code, reason = " " })).Code);
        var first = await anybody.PostAsync(address, new { code, reason = "不办了" }, key);
        var second = await anybody.PostAsync(address, new { code, reason = "不办了" }, key);
        var late = await anybody.ActAsync(address, new { code, reason = "不办了" });

        Assert.True(first.Status == HttpStatusCode.OK, first.Text);
        Assert.Equal(("Ended", "Withdrawn"), (first.Of("state"), first.Of("result")));
        Assert.Equal(first.Text, second.Text);
        Assert.Equal((HttpStatusCode.Conflict, "CASE_ENDED"), (late.Status, late.Code));
    }

    [HubFact]
    public async Task The_pool_shows_what_waits_and_claiming_moves_it_to_mine()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var reviewer = await app.As("scjg-rev1");
        var task = await story.TaskAsync(reviewer, "review#1/1");

        Assert.Contains(task, (await reviewer.GetAsync("/api/inbox?tab=pool&take=200")).Text);
        var claimed = await reviewer.PostAsync($"/api/cases/{story.Id}/tasks/{task}/claim", null);

        Assert.True(claimed.Status == HttpStatusCode.OK, claimed.Text);
        Assert.Contains(task, (await reviewer.GetAsync("/api/inbox?tab=mine&take=200")).Text);
        Assert.DoesNotContain(task, (await reviewer.GetAsync("/api/inbox?tab=pool&take=200")).Text);
    }

    [HubFact]
    public async Task Pages_follow_one_another_without_gap_or_repeat()
    {
        for (var i = 0; i < 3; i++)
            await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");
        var all = (await clerk.GetAsync("/api/inbox?tab=mine&take=200")).Json.GetProperty("items").EnumerateArray()
            .Select(t => t.GetProperty("taskId").GetString()).ToList();

        var paged = new List<string?>();
        for (string? after = ""; after is not null;)
        {
            var page = (await clerk.GetAsync($"/api/inbox?tab=mine&take=2&after={after}")).Json;
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(t => t.GetProperty("taskId").GetString()));
            after = page.GetProperty("next").GetString();
        }

        Assert.True(all.Count >= 3);
        Assert.Equal(all, paged);
    }

    [HubFact]
    public async Task A_paper_is_the_same_bytes_every_time_and_its_code_verifies_without_anything_personal()
    {
        var story = await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");
        var paper = (await clerk.GetAsync($"/api/cases/{story.Id}/papers")).Json[0];

        var first = await clerk.GetAsync($"/api/papers/{paper.GetProperty("id")}");
        var second = await clerk.GetAsync($"/api/papers/{paper.GetProperty("id")}?reason=%E7%BA%B8%E5%BC%A0%E6%8D%9F%E5%9D%8F");
        var unchanged = await clerk.GetAsync($"/api/papers/{paper.GetProperty("id")}?view=true", ("If-None-Match", first.Headers.ETag!.Tag));
        var without = await clerk.GetAsync($"/api/papers/{paper.GetProperty("id")}");
        var log = (await clerk.GetAsync($"/api/cases/{story.Id}/prints")).Json.EnumerateArray().Select(line => $"{line.GetProperty("way")} {line.GetProperty("reason")}").Order();
        var verified = await app.Anybody().GetAsync($"/api/verify/{paper.GetProperty("verifyCode")}");
        var page = await app.Anybody().GetAsync($"/verify/{paper.GetProperty("verifyCode")}");

        Assert.StartsWith("%PDF", first.Text, StringComparison.Ordinal);
        Assert.Equal("application/pdf", first.Content.ContentType!.MediaType);
        Assert.Equal(first.Bytes, second.Bytes);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.Status);
        Assert.Equal("PRINT_REASON_MISSING", without.Code);
        Assert.Equal(["Printed ", "Printed 纸张损坏", "Viewed "], log);
        Assert.Equal("Current", verified.Of("standing"));
        Assert.Equal(paper.GetProperty("number").GetString(), verified.Of("number"));
        Assert.DoesNotContain("张三", verified.Text);
        Assert.Contains("blazor.webassembly.js", page.Text); // the address of the QR code is a page of the web side
        Assert.Equal("PAPER_NOT_VERIFIED", (await app.Anybody().GetAsync("/api/verify/0123")).Code);
    }
}
