using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>附件: files of what the simulator's platforms send lie with the case, and what of them could not be had is seen with its reason.</summary>
[Collection(OwnHubs.Name)]
public sealed class InboundFileTests(HubBetweenPlatforms hub) : IClassFixture<HubBetweenPlatforms>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [HubFact]
    public async Task Files_lie_with_their_materials_and_what_cannot_be_had_is_told_on_the_case_and_to_the_administrator()
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        var script = "#!/bin/sh\nrm -rf /\n"u8.ToArray();
        await PutFileAsync(control, "City", "f1", Uploads.Png);
        await PutFileAsync(control, "City", "f2", script);
        await PutAsync(control, "City", "fx1", Application("钱文", """[{"code":"M01","copies":"1","files":[F1,F2,F3]},{"code":"M02","copies":"1"},{"code":"M03","copies":"1"}]"""
            .Replace("F1", Said("f1", "执照.png", Uploads.Png), StringComparison.Ordinal).Replace("F2", Said("f2", "附图.pdf", script), StringComparison.Ordinal)
            .Replace("F3", Said("f3", "租赁合同.pdf", Uploads.Pdf(500)), StringComparison.Ordinal)));
        var (admin, clerk) = (await hub.As("zwfw-admin1"), await hub.As("zwfw-win01"));
        var id = await CaseAsync(clerk, "钱文");

        var file = (await UntilAsync(async () => (await clerk.GetAsync($"/api/cases/{id}/files")).Json is var files && files.GetArrayLength() == 1 ? files : null))[0];
        Assert.Equal(("M01", "执照.png", "image/png", "C", Uploads.Sha256(Uploads.Png)),
            (Text(file, "materialCode"), Text(file, "name"), Text(file, "type"), Text(file, "trust"), Text(file, "sha256")));
        var coming = await UntilAsync(async () => (await clerk.GetAsync($"/api/cases/{id}/files/coming")).Json is var files
            && files.EnumerateArray().Count(f => Text(f, "state") == "Held") == 2 ? files : null);
        Assert.Contains("附图.pdf", Text(coming[0], "fault"), StringComparison.Ordinal);
        Assert.Contains("平台上没有这个文件", Text(coming[1], "fault"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await hub.As("whly-rev1")).GetAsync($"/api/cases/{id}/files/coming")).Status); // who does not see the case

        var held = (await admin.GetAsync("/api/inbound?state=Held")).Json.GetProperty("items").EnumerateArray().Where(m => m.TryGetProperty("caseId", out var of) && of.GetString() == id).ToList();
        Assert.Equal(["fx1", "fx1"], held.Select(m => Text(m.GetProperty("file"), "of")));
        var (hostile, gone) = (held.Single(m => Text(m.GetProperty("file"), "name") == "附图.pdf"), held.Single(m => Text(m.GetProperty("file"), "name") == "租赁合同.pdf"));
        Assert.Equal(HttpStatusCode.NoContent, (await admin.PostAsync($"/api/inbound/{Text(hostile, "id")}/close", new { words = "请申请人另行提交" })).Status);
        await PutFileAsync(control, "City", "f3", Uploads.Pdf(500));
        Assert.Equal(HttpStatusCode.NoContent, (await admin.PostAsync($"/api/inbound/{Text(gone, "id")}/retry", null)).Status);

        var left = await UntilAsync(async () => (await clerk.GetAsync($"/api/cases/{id}/files/coming")).Json is var files && files.GetArrayLength() == 1 ? files : null);
        Assert.Equal(("Closed", "请申请人另行提交"), (Text(left[0], "state"), Text(left[0], "closedWhy")));
        Assert.Equal(["执照.png", "租赁合同.pdf"], (await clerk.GetAsync($"/api/cases/{id}/files")).Json.EnumerateArray().Select(f => Text(f, "name")).Order());
    }

    [HubFact]
    public async Task A_platform_that_is_down_for_a_while_hands_its_file_out_later_and_a_message_twice_asks_for_nothing_twice()
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        await PutFileAsync(control, "Province", "f1", Uploads.Png);
        var fetched = await StatAsync(control);
        (await control.PutAsync("/control/faults", new StringContent("""{"province":{"fileWrong":{"chance":1,"most":1},"close":{"chance":0.3,"most":2}}}"""))).EnsureSuccessStatusCode();
        await PutAsync(control, "Province", "fw1", Application("孙武", $$"""[{"code":"M01","copies":"1","files":[{{Said("f1", "执照.png", Uploads.Png)}}]},{"code":"M02","copies":"1"},{"code":"M03","copies":"1"}]"""));
        var (admin, clerk) = (await hub.As("zwfw-admin1"), await hub.As("zwfw-win01"));
        var id = await CaseAsync(clerk, "孙武");

        var wrong = (await UntilAsync(async () => (await clerk.GetAsync($"/api/cases/{id}/files/coming")).Json is var files && files.GetArrayLength() == 1 && Text(files[0], "state") == "Held" ? files : null))[0];
        Assert.Contains("校验值不符", Text(wrong, "fault"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await admin.PostAsync($"/api/inbound/{Text(wrong, "id")}/retry", null)).Status);
        await UntilAsync(async () => (await clerk.GetAsync($"/api/cases/{id}/files")).Json is var files && files.GetArrayLength() == 1 ? files : null);
        Assert.Equal(fetched + 2, await StatAsync(control));
    }

    private static async Task<int> StatAsync(HttpClient control) => (await control.GetFromJsonAsync<JsonElement>("/control/stats")).GetProperty("province").GetProperty("files").GetInt32();

    private static string Said(string id, string name, byte[] bytes) => JsonSerializer.Serialize(new { id, name, size = bytes.Length, sha256 = Uploads.Sha256(bytes), type = "image/png" });

    private static object Application(string name, string materials) => new
    {
        taskCode = Story.Instant,
        applicantType = "1",
        applicantName = name,
        applicantIdNo = "410702199003072519",
        phone = "13812345678",
        materials,
    };

    private static async Task<string> CaseAsync(HubClient clerk, string name) => Text(
        await UntilAsync(async () => (await clerk.GetAsync($"/api/cases?q={Uri.EscapeDataString(name)}")).Json.GetProperty("items").EnumerateArray().Cast<JsonElement?>().FirstOrDefault()), "id");

    private static async Task PutFileAsync(HttpClient control, string platform, string id, byte[] bytes) =>
        (await control.PutAsync($"/control/files/{platform}/{id}", new ByteArrayContent(bytes))).EnsureSuccessStatusCode();

    private static async Task PutAsync(HttpClient control, string platform, string id, object data) =>
        (await control.PostAsJsonAsync("/control/inbound", new { platform, id, kind = "Application", data })).EnsureSuccessStatusCode();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

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
