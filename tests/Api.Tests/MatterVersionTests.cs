using System.Net;
using System.Net.Http.Headers;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Versions of matters, what differs between them, and the dry run of an import; on a program of its own, since matters are changed.</summary>
[Collection(OwnHubs.Name)]
public sealed class MatterVersionTests(HubApp app) : IClassFixture<HubApp>
{
    private const string Licence = "食品经营许可(新办)";

    [HubFact]
    public async Task A_dry_run_says_what_would_change_and_keeps_nothing_and_the_import_then_does_just_that()
    {
        var admin = await app.As("zwfw-admin1");
        var zip = Zips.Of(Zips.Files(
            ("matters.csv", t => t.Replace("所载15个工作日,,,,10,WorkDay", "所载15个工作日,,,,9,WorkDay", StringComparison.Ordinal)),
            ("materials.csv", t => t.Replace($"{Story.Food},M02,经营场所布局和操作流程图,true,false", $"{Story.Food},M02,经营场所布局和操作流程图,true,true", StringComparison.Ordinal))));

        var dry = await SendAsync("/api/matters/import/check?from=2026-12-01", zip);

        Assert.True(dry.Status == HttpStatusCode.OK, dry.Text);
        Assert.Equal("2026-12-01", dry.Json.GetProperty("effectiveFrom").GetString());
        Assert.Empty(dry.Json.GetProperty("faults").EnumerateArray());
        var matter = Assert.Single(dry.Json.GetProperty("matters").EnumerateArray());
        var changes = Told(matter.GetProperty("changes"));
        Assert.Contains(("", "promised", "10 WorkDay", "9 WorkDay"), changes);
        Assert.Contains(("material", "tolerable", "false", "true"), changes);
        Assert.Equal(2, changes.Count);
        Assert.Equal(1, (await admin.GetAsync($"/api/matters/{Story.Food}/versions")).Json.GetArrayLength());

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("/api/matters/import?from=2026-12-01", zip)).Status);

        var versions = (await admin.GetAsync($"/api/matters/{Story.Food}/versions")).Json;
        Assert.Equal((2, 1), (versions[0].GetProperty("version").GetInt32(), versions[1].GetProperty("version").GetInt32()));
        Assert.Equal(("2026-12-01", "谢慧敏"), (versions[0].GetProperty("effectiveFrom").GetString(), versions[0].GetProperty("publishedBy").GetString()));
        Assert.Equal("2026-12-01", versions[1].GetProperty("effectiveTo").GetString());
        Assert.Equal(changes, Told((await admin.GetAsync($"/api/matters/{Story.Food}/difference?from=1&to=2")).Json));
        Assert.Equal(0, (await admin.GetAsync($"/api/matters/{Story.Food}/difference?from=2&to=2")).Json.GetArrayLength());
        Assert.Equal(9, (await admin.GetAsync($"/api/matters/{Story.Food}/versions/2")).Json.GetProperty("content").GetProperty("promised").GetProperty("amount").GetInt32());
    }

    [HubFact]
    public async Task A_dry_run_with_faults_lists_them_and_is_no_error()
    {
        var dry = await SendAsync("/api/matters/import/check", Zips.Of(Zips.TooLong()));

        Assert.Equal(HttpStatusCode.OK, dry.Status);
        Assert.Empty(dry.Json.GetProperty("matters").EnumerateArray());
        var fault = Assert.Single(dry.Json.GetProperty("faults").EnumerateArray());
        Assert.Equal(("matters.csv", 2, "promisedAmount"), (fault.GetProperty("file").GetString(), fault.GetProperty("row").GetInt32(), fault.GetProperty("field").GetString()));
        Assert.NotEqual("", fault.GetProperty("next").GetString());
    }

    [HubFact]
    public async Task Only_administrators_try_an_import_and_a_version_that_there_is_not_is_named()
    {
        var clerk = await app.As("zwfw-win01");

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.PostAsync("/api/matters/import/check", new { files = new Dictionary<string, string>() })).Status);
        Assert.Equal((HttpStatusCode.NotFound, "MATTER_VERSION_UNKNOWN"), Seen(await clerk.GetAsync($"/api/matters/{Story.Food}/versions/99")));
        Assert.Equal((HttpStatusCode.NotFound, "MATTER_VERSION_UNKNOWN"), Seen(await clerk.GetAsync($"/api/matters/{Story.Food}/difference?from=1&to=99")));
        Assert.Equal((HttpStatusCode.NotFound, "MATTER_UNKNOWN"), Seen(await clerk.GetAsync("/api/matters/none/versions")));
    }

    [HubFact]
    public async Task Matters_are_filtered_by_department_kind_and_template_and_a_kind_that_there_is_not_is_refused()
    {
        var clerk = await app.As("zwfw-win01");
        async Task<int> Count(string query) => (await clerk.GetAsync($"/api/matters?take=200&{query}")).Json.GetProperty("items").GetArrayLength();

        Assert.Equal(4, await Count("kind=Instant"));
        Assert.Equal(3, await Count("kind=Instant&template=instant"));
        Assert.Equal(0, await Count("kind=Instant&template=joint"));
        Assert.InRange(await Count("department=SCJG"), 1, 33);
        Assert.Equal(1, await Count("q=spjyxk"));
        Assert.Equal((HttpStatusCode.BadRequest, "KIND_UNKNOWN"), Seen(await clerk.GetAsync("/api/matters?kind=1")));
        var departments = (await clerk.GetAsync("/api/matters/departments")).Json;
        Assert.Contains(departments.EnumerateArray(), d => d.GetProperty("code").GetString() == "SCJG" && d.GetProperty("matters").GetInt32() > 0);
    }

    [HubFact]
    public async Task A_guide_says_what_is_delegated_tolerated_and_extended()
    {
        var guide = (await (await app.As("zwfw-win01")).GetAsync($"/api/matters/{Story.Food}/versions/1")).Json.GetProperty("content");

        Assert.Equal(Licence, guide.GetProperty("name").GetString());
        Assert.Equal(["Receive", "Accept", "Deliver"], guide.GetProperty("delegated").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal((5, 12), (guide.GetProperty("tolerance").GetProperty("supplyWithin").GetProperty("amount").GetInt32(), guide.GetProperty("tolerance").GetProperty("blockMonths").GetInt32()));
    }

    private static List<(string? Part, string? Field, string? Before, string? After)> Told(System.Text.Json.JsonElement changes) =>
    [
        .. changes.EnumerateArray().Select(c => (
            c.GetProperty("part").GetString(), c.GetProperty("field").GetString(), c.GetProperty("before")[0].GetString(), c.GetProperty("after")[0].GetString())),
    ];

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);

    private async Task<HubClient.Answer> SendAsync(string address, byte[] zip)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(zip) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        return await (await app.As("zwfw-admin1")).SendAsync(request);
    }
}
