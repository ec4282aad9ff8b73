using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>授权委托书, 交接单 and 邮寄清单, from the act to the print.</summary>
[Collection(OneHub.Name)]
public sealed class DeskPaperTests(HubApp app)
{
    private static readonly object Agent = new { name = "孙丽", idNumber = "440524188001010014", phone = "13803730001", authority = "授权委托书 2026-09-18" };

    [HubFact]
    public async Task An_agent_gets_a_letter_of_authority_and_whoever_has_none_is_told_why_not()
    {
        var clerk = await app.As("zwfw-win01");
        var received = await clerk.ActAsync("/api/cases", new { matterCode = Story.Instant, applicant = Story.Person, materials = Story.Materials("M01", "M02", "M03"), agent = Agent });
        Assert.True(received.Status == HttpStatusCode.Created, received.Text);
        var story = new Story(app);
        story.Take(received);

        Assert.Equal("DESK_PAPER_NOT_YOURS", (await (await app.As("scjg-chief")).ActAsync($"/api/cases/{story.Id}/authority", null)).Code);
        var made = await clerk.ActAsync($"/api/cases/{story.Id}/authority", null);
        Assert.True(made.Status == HttpStatusCode.OK, made.Text);
        var letter = await PaperAsync(story, "AgentAuthority");
        Assert.Equal(("孙丽", "440524188001010014", "张三"), (
            letter.GetProperty("agentName").GetString(), letter.GetProperty("agentIdentityCode").GetString(), letter.GetProperty("applicant").GetProperty("name").GetString()));
        var alone = await new Story(app).ReceivedAsync();
        Assert.Equal("NO_AGENT", (await clerk.ActAsync($"/api/cases/{alone.Id}/authority", null)).Code);
    }

    [HubFact]
    public async Task The_counter_hands_materials_over_once_they_are_accepted_and_the_slip_stays_in_the_file()
    {
        var clerk = await app.As("zwfw-win01");
        var story = await new Story(app).ReceivedAsync();
        var slips = $"/api/cases/{story.Id}/slips";
        Assert.Equal("HANDOVER_BEFORE_ACCEPTANCE", (await clerk.ActAsync(slips, Slip("刘卫东", "M01"))).Code);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });

        Assert.Equal("HANDOVER_LIST_EMPTY", (await clerk.ActAsync(slips, Slip("刘卫东"))).Code);
        Assert.Equal("MATERIAL_NOT_LISTED", (await clerk.ActAsync(slips, Slip("刘卫东", "M99"))).Code);
        Assert.Equal("TEXT_MISSING", (await clerk.ActAsync(slips, Slip(" ", "M01"))).Code);
        var handed = await clerk.ActAsync(slips, Slip("刘卫东", "M01", "M02", "M01"));
        Assert.True(handed.Status == HttpStatusCode.OK, handed.Text);

        var slip = await PaperAsync(story, "HandoverSlip");
        Assert.Equal(("刘卫东", 2), (slip.GetProperty("taker").GetString(), slip.GetProperty("materials").GetArrayLength()));
        Assert.Contains("红市场监管交〔", slip.GetProperty("number").GetString(), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task What_was_posted_on_a_day_is_listed_for_the_post_office()
    {
        var desk = await app.As("zwfw-out1");
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        var task = await story.TaskAsync(desk, "dispatch");
        var posted = await desk.ActAsync("/api/dispatch/handover", new
        {
            results = new[] { new { caseId = story.Id, taskId = task } },
            way = "Post",
            recipient = "张三",
            carrier = "中国邮政速递物流",
            trackingNo = "9988776655443",
        });
        Assert.True(posted.Status == HttpStatusCode.OK && posted.Json.GetProperty("rows")[0].GetProperty("done").GetBoolean(), posted.Text);

        Assert.StartsWith("%PDF", (await desk.GetAsync("/api/dispatch/postings?reason=first")).Text, StringComparison.Ordinal);
        Assert.Equal("POSTINGS_REASON_MISSING", (await desk.GetAsync("/api/dispatch/postings")).Code);
        Assert.StartsWith("%PDF", (await desk.GetAsync("/api/dispatch/postings?reason=%E7%BA%B8%E5%BC%A0%E6%8D%9F%E5%9D%8F")).Text, StringComparison.Ordinal);
        var prints = (await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}/prints")).Json.EnumerateArray().ToList();
        Assert.Equal(["纸张损坏", "first"], prints.Where(line => line.GetProperty("way").GetString() == "InPostingList").Select(line => line.GetProperty("reason").GetString()));
        Assert.Equal("PARAMETER_UNREADABLE", (await desk.GetAsync("/api/dispatch/postings?day=x")).Code);
        Assert.Equal("DATE_OUT_OF_RANGE", (await desk.GetAsync("/api/dispatch/postings?day=0001-01-01")).Code);
    }

    private static object Slip(string taker, params string[] materials) => new { materials, taker, remark = "布局图为折叠件" };

    private async Task<JsonElement> PaperAsync(Story story, string kind)
    {
        var clerk = await app.As("zwfw-win01");
        var line = (await clerk.GetAsync($"/api/cases/{story.Id}/papers")).Json.EnumerateArray().Single(p => p.GetProperty("kind").GetString() == kind);
        Assert.StartsWith("%PDF", (await clerk.GetAsync($"/api/papers/{line.GetProperty("id")}")).Text, StringComparison.Ordinal);
        await using var scope = app.App.Services.CreateAsyncScope();
        var id = line.GetProperty("id").GetGuid();
        return JsonDocument.Parse((await scope.ServiceProvider.GetRequiredService<IHubDb>().Papers.AsNoTracking().SingleAsync(p => p.Id == id)).Snapshot).RootElement;
    }
}
