using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>What a platform has lost or altered is found by reconciliation with the real programs and mended by one act.</summary>
[Collection(OwnHubs.Name)]
public sealed class ReconciliationTests(HubBetweenPlatforms hub) : IClassFixture<HubBetweenPlatforms>
{
    private const string Day = "2026-09-18";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [HubFact]
    public async Task A_lost_and_an_altered_row_are_found_and_repaired()
    {
        var story = await new Story(hub).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted" });
        var number = (await (await hub.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}")).Json.GetProperty("number").GetString()!;
        foreach (var platform in new[] { "Province", "City" })
            await UntilAsync(platform, look => Differences(look).Count == 0 && look.GetProperty("look").GetProperty("theirCount").GetInt32() >= 2);

        await SpoilAsync(new { platform = "Province", projectNo = number, sequence = 2 });
        await SpoilAsync(new { platform = "City", projectNo = number, sequence = 1, field = "taskName", value = "别的事项" });
        var (lost, altered) = (await LookAsync("Province"), await LookAsync("City"));

        Assert.Equal([(number, 2, "MissingThere", "SendAgain")], Differences(lost));
        Assert.Equal([(number, 1, "OtherContent", "NewVersion")], Differences(altered));
        Assert.Equal((false, true), (Set(lost, "Acceptance"), Set(lost, "Application")));
        foreach (var look in new[] { lost, altered })
        {
            var id = look.GetProperty("look").GetProperty("id").GetString();
            var repaired = await (await hub.As("zwfw-admin1")).PostAsync($"/api/reconciliations/{id}/repair", null);
            Assert.True(repaired.Status == HttpStatusCode.OK, repaired.Text);
            Assert.Equal((HttpStatusCode.Conflict, "RECONCILIATION_REPAIRED"), await RefusedAsync($"/api/reconciliations/{id}/repair"));
        }
        foreach (var platform in new[] { "Province", "City" })
            await UntilAsync(platform, look => Differences(look).Count == 0);

        using var control = new HttpClient { BaseAddress = hub.Platforms };
        var held = await control.GetFromJsonAsync<JsonElement>($"/control/cases/{number}");
        Assert.Equal([1, 2], held.GetProperty("city").EnumerateArray().Where(row => row.GetProperty("sequence").GetInt32() == 1).Select(row => row.GetProperty("version").GetInt32()));
        var list = (await (await hub.As("zwfw-sup1")).GetAsync("/api/reconciliations")).Json;
        Assert.Equal([0, 0], list.GetProperty("looks").EnumerateArray().Select(look => look.GetProperty("differenceCount").GetInt32()));
    }

    [HubFact]
    public async Task What_only_hands_can_mend_is_closed_by_two_persons()
    {
        const string NotOurs = "410702-NOT-OURS";
        var story = await new Story(hub).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted" });
        var number = (await (await hub.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}")).Json.GetProperty("number").GetString()!;
        await UntilAsync("Province", look => Differences(look).Count == 0 && look.GetProperty("look").GetProperty("theirCount").GetInt32() >= 2);
        await SpoilAsync(new { platform = "Province", projectNo = number, sequence = 1, @as = NotOurs });
        var look = await LookAsync("Province");
        Assert.Equal([(NotOurs, 1, "MissingHere", "ByHand")], Differences(look));
        var path = $"/api/reconciliations/{look.GetProperty("look").GetProperty("id").GetString()}/hand";

        Assert.Equal((HttpStatusCode.BadRequest, "PARAMETER_UNREADABLE"), await HandAsync("zwfw-admin1", "Forget"));
        Assert.Equal((HttpStatusCode.Forbidden, "EXCHANGE_NOT_YOURS"), await HandAsync("scjg-head", "Propose"));
        Assert.Equal((HttpStatusCode.Forbidden, "ADMINISTRATORS_ONLY"), await HandAsync("zwfw-sup1", "Propose"));
        Assert.Equal((HttpStatusCode.OK, null), await HandAsync("zwfw-admin1", "Propose"));
        Assert.Equal((HttpStatusCode.Conflict, "HAND_IS_YOUR_OWN"), await HandAsync("zwfw-admin1", "Settle"));
        Assert.Equal((HttpStatusCode.OK, null), await HandAsync("zwfw-sup1", "Settle"));
        Assert.Equal((HttpStatusCode.Conflict, "HAND_SETTLED"), await HandAsync("zwfw-sup1", "Settle"));
        var closed = (await (await hub.As("zwfw-sup1")).GetAsync(path[..^"/hand".Length])).Json;
        Assert.True(closed.GetProperty("look").GetProperty("isSettled").GetBoolean());
        Assert.Equal(["HandProposed", "HandSettled"], closed.GetProperty("hand").EnumerateArray().Select(act => act.GetProperty("kind").GetString()));

        await SpoilAsync(new { platform = "Province", projectNo = NotOurs, sequence = 1 }); // the province has taken it back

        async Task<(HttpStatusCode, string?)> HandAsync(string who, string act)
        {
            var answer = await (await hub.As(who)).PostAsync(path, new { act, words = "已与省平台核对" });
            return (answer.Status, answer.Status == HttpStatusCode.OK ? null : answer.Code);
        }
    }

    private async Task<(HttpStatusCode, string?)> RefusedAsync(string path)
    {
        var answer = await (await hub.As("zwfw-admin1")).PostAsync(path, null);
        return (answer.Status, answer.Code);
    }

    private async Task<JsonElement> LookAsync(string platform)
    {
        var answer = await (await hub.As("zwfw-admin1")).PostAsync("/api/reconciliations", new { platform, day = Day });
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        return answer.Json;
    }

    private async Task UntilAsync(string platform, Func<JsonElement, bool> enough)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            var look = await LookAsync(platform);
            if (enough(look))
                return;
            Assert.True(waited.Elapsed < Patience, look.ToString());
        }
    }

    private async Task SpoilAsync(object what)
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        (await control.PostAsJsonAsync("/control/spoil", what)).EnsureSuccessStatusCode();
    }

    private static List<(string, int, string, string)> Differences(JsonElement look) => [.. look.GetProperty("differences").EnumerateArray().Select(d =>
        (d.GetProperty("caseNumber").GetString()!, d.GetProperty("step").GetInt32(), d.GetProperty("kind").GetString()!, d.GetProperty("way").GetString()!))];

    private static bool Set(JsonElement look, string name) => look.GetProperty("sets").EnumerateArray().Single(set => set.GetProperty("dataSet").GetString() == name).GetProperty("isSame").GetBoolean();
}
