using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests;

/// <summary>The papers of the way in and of ends without a decision, from act to PDF; on a program of its own, whose clock is moved.</summary>
[Collection(OwnHubs.Name)]
public sealed class WayInPapersTests(HubApp app) : IClassFixture<HubApp>
{
    private const string Ground = "行政许可法第三十二条第一款第（二）项";

    [HubFact]
    public async Task A_correction_is_told_receipted_and_when_it_does_not_come_ended_in_writing()
    {
        var story = await new Story(app).ReceivedAsync(Story.Food, "M02");
        object asked = new { outcome = "Correction", opinion = "其余材料齐全", corrections = new[] { new { materialCode = "M02", asked = "补交布局图，加盖公章" } } };
        await story.DoesAsync("zwfw-win01", "intake", asked);
        var notice = await PaperAsync(story, "CorrectionNotice");
        Assert.Equal("补交布局图，加盖公章", Assert.Single(notice.GetProperty("items").EnumerateArray()).GetProperty("asked").GetString());
        Assert.Equal("其余材料齐全", notice.GetProperty("remark").GetString());
        Assert.Equal("逾期未补正的，视为撤回申请。", notice.GetProperty("consequence").GetString());
        Assert.True(notice.TryGetProperty("supplyBy", out _));
        var late = await new Story(app).ReceivedAsync(Story.Food, "M02");
        await late.DoesAsync("zwfw-win01", "intake", asked);

        var clerk = await app.As("zwfw-win01");
        var supplied = await clerk.ActAsync($"/api/cases/{story.Id}/materials", new { materials = Story.Materials("M02") });
        Assert.True(supplied.Status == HttpStatusCode.OK, supplied.Text);
        var receipt = await PaperAsync(story, "CorrectionReceipt");
        Assert.Equal(notice.GetProperty("number").GetString(), receipt.GetProperty("noticeNumber").GetString());
        Assert.Equal("补交布局图，加盖公章", Assert.Single(receipt.GetProperty("items").EnumerateArray()).GetProperty("asked").GetString());

        await MoveAsync(90);
        var end = await PaperAsync(late, "TerminationNotice");
        Assert.Contains("补正材料通知书（红", end.GetProperty("ground").GetString(), StringComparison.Ordinal);
        Assert.Equal("视为撤回申请，本机关终止办理。", end.GetProperty("conclusion").GetString());
    }

    [HubFact]
    public async Task Refusals_are_written_with_reason_article_and_the_competent_organ()
    {
        foreach (var (outcome, kind) in new[] { ("Refused", "RefusalNotice"), ("NotRequired", "NotRequiredNotice") })
        {
            var refused = await new Story(app).ReceivedAsync();
            await refused.DoesAsync("zwfw-win01", "intake", new { outcome, opinion = "不符合法定形式", ground = Ground });
            var paper = await PaperAsync(refused, kind);
            Assert.Equal(("不符合法定形式", "《中华人民共和国行政许可法》第三十二条第一款第（二）项"), (paper.GetProperty("reasons").GetString(), paper.GetProperty("ground").GetString()));
        }
        var story = await new Story(app).ReceivedAsync();
        var unnamed = await story.CompleteAsync("zwfw-win01", "intake", new { outcome = "NotCompetent", opinion = "场所在卫滨区", ground = Ground });
        Assert.Equal("COMPETENT_ORGAN_MISSING", unnamed.Code);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "NotCompetent", opinion = "场所在卫滨区", ground = Ground, competentOrgan = "新乡市卫滨区市场监督管理局" });
        Assert.Equal("新乡市卫滨区市场监督管理局", (await PaperAsync(story, "NotCompetentNotice")).GetProperty("competentOrgan").GetString());
    }

    [HubFact]
    public async Task A_tolerance_gives_promise_and_notice_and_when_broken_an_end_in_writing()
    {
        var story = await new Story(app).ReceivedAsync(Story.Food, "M04");
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Tolerated", opinion = "容缺受理", tolerance = new { signedBy = "张三" } });
        var promise = await PaperAsync(story, "TolerancePromise");
        var notice = await PaperAsync(story, "ToleranceNotice");
        Assert.True(promise.GetProperty("signature").GetProperty("byHand").GetBoolean());
        Assert.Equal("申请人本人", promise.GetProperty("capacity").GetString());
        Assert.Equal(promise.GetProperty("supplyBy").ToString(), notice.GetProperty("supplyBy").ToString());
        Assert.Equal("营业执照", Assert.Single(notice.GetProperty("materials").EnumerateArray()).GetProperty("name").GetString());

        await MoveAsync(60);
        var end = await PaperAsync(story, "TerminationNotice");
        Assert.Contains("营业执照", end.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains("容缺受理通知书（红", end.GetProperty("ground").GetString(), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_withdrawal_and_a_return_are_told_in_writing_with_their_reasons_and_a_mistaken_entry_is_not()
    {
        var withdrawn = await new Story(app).ReceivedAsync();
        await SideAsync(withdrawn, "zwfw-win01", "withdraw", new { reason = "另行选址" });
        Assert.Contains("另行选址。", (await PaperAsync(withdrawn, "WithdrawalNotice")).GetProperty("reason").GetString(), StringComparison.Ordinal);
        var returned = await new Story(app).ReceivedAsync();
        await SideAsync(returned, "scjg-head", "terminate", new { result = "Returned", reason = "申请人多次不到场" });
        var paper = await PaperAsync(returned, "TerminationNotice");
        Assert.Equal(("申请人多次不到场。", "作退件处理，本机关终止办理。"), (paper.GetProperty("reason").GetString(), paper.GetProperty("conclusion").GetString()));
        var mistaken = await new Story(app).ReceivedAsync();
        await SideAsync(mistaken, "scjg-head", "terminate", new { result = "EnteredByMistake", reason = "重复录入" });
        Assert.Equal(["Receipt"], await KindsAsync(mistaken));
    }

    [HubFact]
    public async Task What_is_handed_over_has_a_proof_of_service_with_the_signature_that_names_what_was_served()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        var delivery = new { way = "Counter", recipient = "张三", recipientId = "410702199003072519", signedOnPaper = true };
        await story.DoesAsync("zwfw-out1", "dispatch", new { outcome = "Delivered", delivery });

        var paper = await PaperAsync(story, "ServiceReturn");

        Assert.Contains("准予决定书", paper.GetProperty("papers").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.Equal(("本人", "居民身份证 4107**********2519"), (paper.GetProperty("relationship").GetString(), paper.GetProperty("shownCard").GetString()));
        Assert.DoesNotContain("410702199003072519", paper.GetProperty("shownCard").GetString(), StringComparison.Ordinal);
    }

    private async Task SideAsync(Story story, string account, string act, object body)
    {
        var done = await (await app.As(account)).ActAsync($"/api/cases/{story.Id}/{act}", body);
        Assert.True(done.Status == HttpStatusCode.OK, done.Text);
    }

    private async Task<IReadOnlyList<string>> KindsAsync(Story story) =>
        [.. (await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}/papers")).Json.EnumerateArray().Select(p => p.GetProperty("kind").GetString()!)];

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
