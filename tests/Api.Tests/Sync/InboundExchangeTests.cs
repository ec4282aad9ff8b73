using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>What is put into the simulator's platforms becomes a case of the real hub, once.</summary>
[Collection(OwnHubs.Name)]
public sealed class InboundExchangeTests(HubBetweenPlatforms hub) : IClassFixture<HubBetweenPlatforms>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [HubFact]
    public async Task An_application_of_either_platform_becomes_one_case_though_it_comes_twice()
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        (await control.PutAsync("/control/faults", new StringContent("""{"city":{"twice":{"chance":1}}}"""))).EnsureSuccessStatusCode();
        await PutAsync(control, "City", "x1", "Application", Application("王小明"));
        await PutAsync(control, "Province", "w1", "Application", Application("王大明"));

        var (city, province) = (await ReceiptAsync(control, "x1"), await ReceiptAsync(control, "w1"));
        Assert.Equal(("Taken", "Taken"), (city.GetProperty("result").GetString(), province.GetProperty("result").GetString()));
        Assert.Equal((200, true), await BringAsync(control, "x1", "Right")); // once more, rightly
        await PutAsync(control, "Province", "w2", "Withdrawal", new { applicationId = "w1", applicantIdNo = "410702199003072519", reason = "不办了" });
        await ReceiptAsync(control, "w2");

        var clerk = await hub.As("zwfw-win01");
        foreach (var (name, result) in new[] { ("王小明", null), ("王大明", "Withdrawn") })
        {
            var found = (await clerk.GetAsync($"/api/cases?q={Uri.EscapeDataString(name)}")).Json.GetProperty("items").EnumerateArray().ToList();
            var one = Assert.Single(found);
            Assert.Equal((name == "王小明" ? city : province).GetProperty("projectNo").GetString(), one.GetProperty("number").GetString());
            Assert.Equal(result, one.TryGetProperty("result", out var ended) ? ended.GetString() : null);
        }
    }

    [HubFact]
    public async Task Who_is_not_the_city_is_refused_and_told_so()
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        await PutAsync(control, "City", "x7", "CertificateCheck", new { certificateNo = "JY00000000000000" });
        var answer = (await ReceiptAsync(control, "x7")).GetProperty("answer");
        Assert.Equal(("0", "0"), (answer.GetProperty("found").GetString(), answer.GetProperty("valid").GetString()));

        foreach (var (how, code) in new[] { ("WrongSignature", "SIGNATURE"), ("Expired", "EXPIRED"), ("Replayed", "NONCE"), ("OtherApp", "APP") })
        {
            var told = await (await control.PostAsJsonAsync("/control/inbound/x7/bring", new { how })).Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal((401, code), (told.GetProperty("status").GetInt32(), JsonElement.Parse(told.GetProperty("body").GetString()!).GetProperty("code").GetString()));
        }
    }

    [HubFact]
    public async Task What_cannot_be_taken_is_on_the_list_with_its_reason_until_somebody_decides()
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        await PutAsync(control, "City", "x8", "Supplement", new { projectNo = "410702-none", applicantIdNo = "410702199003072519", materials = """[{"code":"M01","copies":"1"}]""" });
        var admin = await hub.As("zwfw-admin1");
        var held = await UntilAsync(async () => (await admin.GetAsync("/api/inbound?state=Held")).Json.GetProperty("items").EnumerateArray().Where(m => m.GetProperty("number").GetString() == "x8").Cast<JsonElement?>().FirstOrDefault());
        Assert.Contains("没有找到对应的办件", held.GetProperty("fault").GetString()!, StringComparison.Ordinal);
        var id = held.GetProperty("id").GetString();

        Assert.Equal(HttpStatusCode.NoContent, (await admin.PostAsync($"/api/inbound/{id}/close", new { words = "请核对办件编号" })).Status);
        var receipt = await ReceiptAsync(control, "x8");
        Assert.Equal(("Refused", "请核对办件编号"), (receipt.GetProperty("result").GetString(), receipt.GetProperty("message").GetString()));
        var again = await admin.PostAsync($"/api/inbound/{id}/retry", null);
        Assert.Equal((HttpStatusCode.Conflict, "INBOUND_NOT_HELD"), (again.Status, again.Code));
    }

    private static object Application(string name) => new
    {
        taskCode = Story.Instant,
        applicantType = "1",
        applicantName = name,
        applicantIdNo = "410702199003072519",
        phone = "13812345678",
        materials = """[{"code":"M01","copies":"1"},{"code":"M02","copies":"1"},{"code":"M03","copies":"1"}]""",
    };

    private static async Task PutAsync(HttpClient control, string platform, string id, string kind, object data) =>
        (await control.PostAsJsonAsync("/control/inbound", new { platform, id, kind, data })).EnsureSuccessStatusCode();

    private static async Task<(int Status, bool IsNoted)> BringAsync(HttpClient control, string id, string how)
    {
        var told = await (await control.PostAsJsonAsync($"/control/inbound/{id}/bring", new { how })).Content.ReadFromJsonAsync<JsonElement>();
        return (told.GetProperty("status").GetInt32(), told.GetProperty("body").GetString()!.Contains("Noted", StringComparison.Ordinal));
    }

    private static Task<JsonElement> ReceiptAsync(HttpClient control, string id) => UntilAsync(async () =>
        (await control.GetFromJsonAsync<JsonElement>("/control/inbound")).EnumerateArray().Where(kept => kept.GetProperty("item").GetProperty("id").GetString() == id && kept.TryGetProperty("receipt", out _))
            .Select(kept => (JsonElement?)kept.GetProperty("receipt")).FirstOrDefault());

    private static async Task<JsonElement> UntilAsync(Func<Task<JsonElement?>> there)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            if (await there() is { } found)
                return found;
            Assert.True(waited.Elapsed < Patience, "It did not come within a minute.");
        }
    }
}
