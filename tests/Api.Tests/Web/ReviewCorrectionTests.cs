using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>审查阶段补正, from the reviewer's notice to the receipt.</summary>
[Collection(OneHub.Name)]
public sealed class ReviewCorrectionTests(HubApp app)
{
    [HubFact]
    public async Task A_review_asks_once_in_writing_the_clocks_stand_and_go_on_with_a_receipt()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var (reviewer, clerk) = (await app.As("scjg-rev1"), await app.As("zwfw-win01"));
        var ask = $"/api/cases/{story.Id}/tasks/{await story.TaskAsync(reviewer, "review#1/1")}/corrections";
        var body = new { corrections = new[] { new { materialCode = "M03", asked = "补充事故报告时限" } }, days = 10, ground = "食品经营许可和备案管理办法第十八条" };

        Assert.Equal("REVIEW_CORRECTION_DAYS", (await reviewer.ActAsync(ask, body with { days = 99 })).Code);
        Assert.Equal("TASK_NOT_YOURS", (await (await app.As("scjg-chief")).ActAsync(ask, body)).Code);
        var asked = await reviewer.ActAsync(ask, body);
        Assert.True(asked.Status == HttpStatusCode.OK, asked.Text);
        Assert.Equal("CORRECTION_TOLD_ONCE", (await reviewer.ActAsync(ask, body)).Code);
        var notice = await PaperAsync(story, "ReviewCorrectionNotice");
        Assert.Equal("补充事故报告时限", Assert.Single(notice.GetProperty("items").EnumerateArray()).GetProperty("asked").GetString());
        Assert.Equal("REVIEW_CORRECTION_AWAITED", (await story.CompleteAsync("scjg-rev1", "review#1/1", new { outcome = "Passed", opinion = "符合" })).Code);
        Assert.Single(await StopsAsync(clerk, story), s => s.GetProperty("kind").GetString() == "ReviewCorrection" && Stands(s));

        Assert.Equal("CORRECTION_INCOMPLETE", (await SupplyAsync(clerk, story, "M01")).Code);
        var supplied = await SupplyAsync(clerk, story, "M03");
        Assert.True(supplied.Status == HttpStatusCode.OK, supplied.Text);
        Assert.Equal(notice.GetProperty("number").GetString(), (await PaperAsync(story, "ReviewCorrectionReceipt")).GetProperty("noticeNumber").GetString());
        Assert.DoesNotContain(await StopsAsync(clerk, story), Stands);
        await story.DoesAsync("scjg-rev1", "review#1/1", new { outcome = "Passed", opinion = "符合" });
    }

    [HubFact]
    public async Task While_something_else_stops_the_clocks_the_receipt_tells_no_last_day_but_what_stops_them()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var (reviewer, clerk) = (await app.As("scjg-rev1"), await app.As("zwfw-win01"));
        var asked = await reviewer.ActAsync(
            $"/api/cases/{story.Id}/tasks/{await story.TaskAsync(reviewer, "review#1/1")}/corrections",
            new { corrections = new[] { new { materialCode = "M03", asked = "补充事故报告时限" } }, days = 10, ground = "食品经营许可和备案管理办法第十八条" });
        Assert.True(asked.Status == HttpStatusCode.OK, asked.Text);
        await AlsoStopsAsync(story, StopKind.Hearing);

        var supplied = await SupplyAsync(clerk, story, "M03");
        Assert.True(supplied.Status == HttpStatusCode.OK, supplied.Text);
        var receipt = await PaperAsync(story, "ReviewCorrectionReceipt");
        Assert.Equal("听证", receipt.GetProperty("stillStopped").GetString());
        Assert.False(receipt.TryGetProperty("due", out var due) && due.ValueKind != JsonValueKind.Null);
    }

    /// <summary>Another stop beside the one that stands, as a procedure of another branch leaves it.</summary>
    private async Task AlsoStopsAsync(Story story, StopKind kind)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var (db, id) = (scope.ServiceProvider.GetRequiredService<IHubDb>().Context, Guid.Parse(story.Id));
        var more = db.Entry((CaseStop)db.Entry(await db.Set<CaseStop>().SingleAsync(s => s.CaseId == id)).CurrentValues.ToObject());
        more.Property(s => s.Id).CurrentValue = Guid.CreateVersion7();
        more.Property(s => s.NodeId).CurrentValue = "hearing";
        more.Property(s => s.Kind).CurrentValue = kind;
        more.State = EntityState.Added;
        await db.SaveChangesAsync();
    }

    private static Task<HubClient.Answer> SupplyAsync(HubClient clerk, Story story, string code) =>
        clerk.ActAsync($"/api/cases/{story.Id}/materials", new { materials = Story.Materials(code) });

    private static async Task<IReadOnlyList<JsonElement>> StopsAsync(HubClient clerk, Story story) =>
        [.. (await clerk.GetAsync($"/api/cases/{story.Id}")).Json.GetProperty("stops").EnumerateArray()];

    private static bool Stands(JsonElement stop) => !stop.TryGetProperty("to", out var to) || to.ValueKind == JsonValueKind.Null;

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
