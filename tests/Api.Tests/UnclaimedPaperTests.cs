using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests;

/// <summary>逾期未领取告知书 and the proof of a later hand-over, from act to PDF; on a program of its own, whose clock is moved.</summary>
[Collection(OwnHubs.Name)]
public sealed class UnclaimedPaperTests(HubApp app) : IClassFixture<HubApp>
{
    [HubFact]
    public async Task A_result_that_nobody_fetches_is_closed_in_writing_and_its_later_hand_over_has_a_proof_of_its_own()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        var desk = await app.As("zwfw-out1");
        var task = await story.TaskAsync(desk, "dispatch");
        await MoveAsync(40);
        await story.DoesAsync("zwfw-out1", "dispatch", new { outcome = "Unclaimed" });

        var notice = await PaperAsync(story, "UnclaimedNotice");
        Assert.StartsWith("行政许可法第四十四条的送达期限已届满", notice.GetProperty("ground").GetString(), StringComparison.Ordinal);
        Assert.Contains("统一出件", notice.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Contains("准予决定书", notice.GetProperty("results").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        var handover = new { results = new[] { new { caseId = story.Id, taskId = task } }, way = "Post", carrier = "邮政速递", trackingNo = "EA908070605CN" };
        Assert.Contains(story.Id, (await desk.GetAsync("/api/dispatch/ready?unclaimed=true")).Text, StringComparison.Ordinal);
        Assert.True((await desk.ActAsync("/api/dispatch/handover", handover)).Json.GetProperty("rows")[0].GetProperty("done").GetBoolean());

        var proof = await PaperAsync(story, "ServiceReturn");
        Assert.Equal("EA908070605CN", proof.GetProperty("trackingNo").GetString());
        Assert.DoesNotContain("逾期未领取告知书", proof.GetProperty("papers").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.DoesNotContain(story.Id, (await desk.GetAsync("/api/dispatch/ready?unclaimed=true")).Text, StringComparison.Ordinal);
        Assert.Equal("RESULT_HANDED_OVER", (await desk.ActAsync("/api/dispatch/handover", handover)).Json.GetProperty("rows")[0].GetProperty("code").GetString());
    }

    /// <summary>What the only paper of a kind says; it prints, and the applicant's own clerk sees it.</summary>
    private async Task<JsonElement> PaperAsync(Story story, string kind)
    {
        var clerk = await app.As("zwfw-win01");
        var line = (await clerk.GetAsync($"/api/cases/{story.Id}/papers")).Json.EnumerateArray().Single(p => p.GetProperty("kind").GetString() == kind);
        Assert.StartsWith("%PDF", (await clerk.GetAsync($"/api/papers/{line.GetProperty("id")}")).Text, StringComparison.Ordinal);
        await using var scope = app.App.Services.CreateAsyncScope();
        var id = line.GetProperty("id").GetGuid();
        return JsonDocument.Parse((await scope.ServiceProvider.GetRequiredService<IHubDb>().Papers.AsNoTracking().SingleAsync(p => p.Id == id)).Snapshot).RootElement;
    }

    private async Task MoveAsync(int days)
    {
        var admin = await app.As("zwfw-admin1");
        var now = (await admin.GetAsync("/api/demo/clock")).Json.GetProperty("now").GetDateTimeOffset();
        var moved = await admin.PostAsync("/api/demo/clock", new { to = now.AddDays(days) });
        Assert.True(moved.Status == HttpStatusCode.OK, moved.Text);
    }
}
