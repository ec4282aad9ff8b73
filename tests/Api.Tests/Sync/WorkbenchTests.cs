using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>对接工作台 over the wire, between the simulator's two platforms.</summary>
[Collection(OwnHubs.Name)]
public sealed class WorkbenchTests(HubBetweenPlatforms hub) : IClassFixture<HubBetweenPlatforms>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly object[] Phone = [new { path = "phone", value = "13900002222" }];

    [HubFact]
    public async Task What_the_province_will_not_have_is_corrected_or_given_up_by_two_and_each_is_on_record()
    {
        var (administrator, supervisor) = (await hub.As("zwfw-admin1"), await hub.As("zwfw-sup1"));
        var first = await RejectedAsync();
        await using (var scope = hub.App.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<WatchPlatforms.Handler>().HandleAsync(CancellationToken.None);
        Assert.Equal((HttpStatusCode.OK, "Degraded"), ((await hub.Anybody().GetAsync("/health/platforms")).Status, (await hub.Anybody().GetAsync("/health/platforms")).Text));
        Assert.Equal("Healthy", (await hub.Anybody().GetAsync("/health/ready")).Text); // no counter waits for a platform
        Assert.Equal("PlatformRejects", (await administrator.GetAsync("/api/notices?take=1")).Json.GetProperty("items")[0].GetProperty("code").GetString());
        var before = await administrator.GetAsync($"/api/exchange/reports/{first}");
        Assert.Equal((HttpStatusCode.OK, "\"0\""), (before.Status, before.Headers.ETag!.Tag));
        Assert.Contains(before.Json.GetProperty("fields").EnumerateArray(), f => f.GetProperty("path").GetString() == "phone" && f.GetProperty("masked").GetBoolean());
        Assert.Contains((await supervisor.GetAsync($"/api/exchange/reports/{first}")).Json.GetProperty("fields").EnumerateArray(), f => f.GetProperty("value").GetString() == "13812345678");

        var unseen = await administrator.PostAsync($"/api/exchange/reports/{first}/correct", new { changes = Phone, words = "电话有误" }, ("If-Match", "\"7\""));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "REPORT_CHANGED"), (unseen.Status, unseen.Code));
        var corrected = await administrator.PostAsync($"/api/exchange/reports/{first}/correct", new { changes = Phone, words = "电话有误" }, ("If-Match", "\"0\""));
        Assert.True(corrected.Status == HttpStatusCode.OK, corrected.Text);
        Assert.Equal((2, true), (corrected.Json.GetProperty("report").GetProperty("version").GetInt32(), corrected.Json.GetProperty("corrected").GetBoolean()));
        var number = corrected.Json.GetProperty("report").GetProperty("caseNumber").GetString()!;
        Assert.Equal("13900002222", (await HeldAsync(number)).GetProperty("data").GetProperty("phone").GetString());

        var second = await RejectedAsync();
        var proposed = await administrator.PostAsync($"/api/exchange/reports/{second}/skip", new { words = "平台不再接收" });
        Assert.Equal("SkipProposed", proposed.Json.GetProperty("proposal").GetProperty("kind").GetString());
        var own = await administrator.PostAsync($"/api/exchange/reports/{second}/skip/confirm", new { words = "同意" });
        Assert.Equal((HttpStatusCode.Conflict, "SKIP_IS_YOUR_OWN"), (own.Status, own.Code));
        var agreed = await supervisor.PostAsync($"/api/exchange/reports/{second}/skip/confirm", new { words = "已核对" }, ("If-Match", "\"1\""));
        Assert.Equal("Skipped", agreed.Json.GetProperty("report").GetProperty("state").GetString());
        var acts = (await administrator.GetAsync("/api/exchange/acts")).Json.GetProperty("items").EnumerateArray().Select(a => a.GetProperty("kind").GetString()).ToList();
        Assert.Equal(["Skipped", "SkipProposed", "Corrected"], acts.Take(3));
    }

    [HubFact]
    public async Task Whoever_has_no_business_there_is_told_so_and_nonsense_is_refused_by_name()
    {
        var (administrator, head) = (await hub.As("zwfw-admin1"), await hub.As("scjg-head"));
        foreach (var path in new[] { "platforms", "reports", "acts", $"reports/{Guid.CreateVersion7()}" })
            Assert.Equal((HttpStatusCode.Forbidden, "EXCHANGE_NOT_YOURS"), ((await head.GetAsync($"/api/exchange/{path}")).Status, (await head.GetAsync($"/api/exchange/{path}")).Code));
        Assert.Equal(HttpStatusCode.Unauthorized, (await hub.Anybody().GetAsync("/api/exchange/platforms")).Status);
        Assert.Equal("ADMINISTRATORS_ONLY", (await head.PostAsync("/api/exchange/platforms/City/pause", new { words = "x" })).Code);
        Assert.Equal("PARAMETER_UNREADABLE", (await administrator.GetAsync("/api/exchange/reports?state=Lost")).Code);
        Assert.Equal("CURSOR_UNREADABLE", (await administrator.GetAsync("/api/exchange/reports?after=1.Moon.2")).Code);
        Assert.Equal("PLATFORM_UNKNOWN", (await administrator.GetAsync("/api/exchange/reports?platform=Moon")).Code);
        Assert.Equal("STEP_REPORT_UNKNOWN", (await administrator.GetAsync($"/api/exchange/reports/{Guid.CreateVersion7()}")).Code);
        Assert.Equal("TEXT_MISSING", (await administrator.PostAsync("/api/exchange/platforms/City/pause", new { words = " " })).Code);
        Assert.Equal("LAG_OUT_OF_RANGE", (await administrator.PutAsync("/api/exchange/lag-alarm", new { minutes = 1, words = "x" })).Code);
        Assert.Equal("REPLAY_PERIOD_WRONG", (await administrator.GetAsync("/api/exchange/replay?platform=City&from=2026-09-18&to=2026-09-17")).Code);
        Assert.Equal("IDEMPOTENCY_KEY_MISSING", (await administrator.PostAsync("/api/exchange/replay", new { platform = "City", from = "2026-09-18", to = "2026-09-18", count = 1, words = "x" })).Code);
    }

    [HubFact]
    public async Task Several_are_sent_again_in_one_request_and_a_row_says_what_of_ours_the_platform_means()
    {
        var (administrator, head) = (await hub.As("zwfw-admin1"), await hub.As("scjg-head"));
        var rejected = new[] { await RejectedAsync("FIELD:applicantIdNo"), await RejectedAsync("FIELD:areaCode") };
        var rows = (await administrator.GetAsync("/api/exchange/reports?platform=Province&take=200")).Json.GetProperty("items").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);
        Assert.Equal(["applicantIdNumber"], rows[rejected[0]].GetProperty("faultFields").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(0, rows[rejected[1]].GetProperty("faultFields").GetArrayLength());

        var request = new Several("Resend", [.. rejected, Guid.CreateVersion7().ToString()], "平台已修复");
        Assert.Equal("IDEMPOTENCY_KEY_MISSING", (await administrator.PostAsync("/api/exchange/reports/acts", request)).Code);
        Assert.Equal("PARAMETER_UNREADABLE", (await administrator.PostAsync("/api/exchange/reports/acts", request with { Act = "Forget" }, ("Idempotency-Key", Guid.CreateVersion7().ToString()))).Code);
        Assert.Equal("EXCHANGE_NOT_YOURS", (await head.PostAsync("/api/exchange/reports/acts", request, ("Idempotency-Key", Guid.CreateVersion7().ToString()))).Code);
        var done = (await administrator.PostAsync("/api/exchange/reports/acts", request, ("Idempotency-Key", Guid.CreateVersion7().ToString()))).Json.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal([true, true, false], done.Select(r => r.GetProperty("done").GetBoolean()));
        Assert.Equal("STEP_REPORT_UNKNOWN", done[2].GetProperty("code").GetString());
        foreach (var id in rejected)
            await HeldAsync(rows[id].GetProperty("caseNumber").GetString()!);
    }

    [HubFact]
    public async Task A_paused_line_says_so_and_the_same_request_again_pauses_once()
    {
        var administrator = await hub.As("zwfw-admin1");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var paused = await administrator.PostAsync("/api/exchange/platforms/City/pause", new { words = "平台升级" }, key);
        var again = await administrator.PostAsync("/api/exchange/platforms/City/pause", new { words = "平台升级" }, key);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (paused.Status, again.Status));
        var city = again.Json.GetProperty("platforms")[1];
        Assert.Equal(("City", "平台升级", true), (city.GetProperty("code").GetString(), city.GetProperty("pausedWhy").GetString(), city.GetProperty("connected").GetBoolean()));
        Assert.Equal("PLATFORM_PAUSED", (await administrator.PostAsync("/api/exchange/platforms/City/pause", new { words = "再停一次" })).Code);

        var resumed = await administrator.PostAsync("/api/exchange/platforms/City/resume", new { words = "完成" });
        Assert.False(resumed.Json.GetProperty("platforms")[1].TryGetProperty("pausedAt", out var at) && at.ValueKind != JsonValueKind.Null);
        var minutes = await administrator.PutAsync("/api/exchange/lag-alarm", new { minutes = 45, words = "按省里要求" });
        Assert.Equal(45, minutes.Json.GetProperty("lagAlarmMinutes").GetInt32());
    }

    private sealed record Several(string Act, IReadOnlyList<string> Reports, string Words);

    /// <summary>The first step of a new case, which the province will not have; once.</summary>
    private async Task<string> RejectedAsync(string code = "REFUSED")
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        (await control.PutAsJsonAsync("/control/faults", new { refuseCode = code, province = new { refuse = new { chance = 1, most = 1 } } })).EnsureSuccessStatusCode();
        var story = await new Story(hub).ReceivedAsync(Story.Instant);
        var administrator = await hub.As("zwfw-admin1");
        var number = (await (await hub.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}")).Json.GetProperty("number").GetString()!;
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            var rows = (await administrator.GetAsync($"/api/exchange/reports?platform=Province&number={number}")).Json.GetProperty("items");
            if (rows.EnumerateArray().FirstOrDefault(r => r.GetProperty("state").GetString() == "Rejected") is { ValueKind: JsonValueKind.Object } rejected)
                return rejected.GetProperty("id").GetString()!;
            Assert.True(waited.Elapsed < Patience, $"{rows}");
        }
    }

    /// <summary>The first row that the province holds of a case, once it does.</summary>
    private async Task<JsonElement> HeldAsync(string number)
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            var held = (await control.GetFromJsonAsync<JsonElement>($"/control/cases/{number}")).GetProperty("province");
            if (held.GetArrayLength() > 0)
                return held[0];
            Assert.True(waited.Elapsed < Patience, $"The province holds nothing of {number}.");
        }
    }
}
