using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Forms of matters over the wire: read, looked at, published, filled in; on a program of its own, since matters are changed.</summary>
[Collection(OwnHubs.Name)]
public sealed class MatterFormTests(HubApp app) : IClassFixture<HubApp>
{
    private const string Felling = "11410702MB901137134000109001000";

    private const string Water = "11410702MB9011208U4000108001000";

    private static readonly string[] Given = ["M01", "M02", "M03", "M04"];

    private static readonly object Whole = new
    {
        place = "小店镇东街村",
        forest = "用材林",
        species = new[] { new { name = "杨树", trees = 20 } },
        area = 1.5,
        volume = 80,
        method = "皆伐",
        renewal = "补植",
        owner = "集体",
    };

    [HubFact]
    public async Task The_form_goes_out_with_the_guide_and_comes_back_checked_on_both_ways_in()
    {
        var guide = (await (await app.As("zwfw-win01")).GetAsync($"/api/public/matters/{Felling}")).Json.GetProperty("content").GetProperty("form");
        Assert.Equal(("林木采伐申请表", "森林法第五十八条"), (guide.GetProperty("title").GetString(), guide.GetProperty("ground").GetString()));
        Assert.Equal(["Group", "name", "trees"], new[] { guide.GetProperty("fields")[2].GetProperty("kind").GetString() }
            .Concat(guide.GetProperty("fields")[2].GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString())));

        foreach (var path in new[] { "/api/cases", "/api/public/applications" })
        {
            var answer = await Apply(path, new { forest = "果园", area = -1 });
            Assert.Equal((HttpStatusCode.BadRequest, "FORM_WRONG"), (answer.Status, answer.Code));
            var faults = answer.Json.GetProperty("faults").EnumerateArray().ToList();
            Assert.Equal(["forest 林种 “果园”不在可选项中。", "area 采伐面积 数值不在 0.01 至 100000 之间。"], faults.Select(f => $"{f.GetProperty("place")} {f.GetProperty("title")} {f.GetProperty("text")}"));
            Assert.Contains("林种、采伐面积", answer.Of("detail"), StringComparison.Ordinal);
        }

        var sent = await Apply("/api/public/applications", Whole);
        Assert.True(sent.Status == HttpStatusCode.Created, sent.Text);
        var seen = await (await app.As("zwfw-win01")).FollowAsync($"/api/public/cases/{sent.Of("number")}", sent.Of("number")!, sent.Of("queryCode")!);
        Assert.Equal(80, seen.Json.GetProperty("form").GetProperty("values").GetProperty("volume").GetInt32());
        Assert.Empty(seen.Json.GetProperty("form").GetProperty("at").EnumerateArray());
    }

    [HubFact]
    public async Task A_step_reads_what_it_may_change_changes_it_and_the_second_who_saw_an_older_state_is_told()
    {
        var clerk = await app.As("zwfw-win01");
        var received = await Apply("/api/cases", Whole);
        Assert.True(received.Status == HttpStatusCode.Created, received.Text);
        var id = received.Of("caseId");
        var file = await clerk.GetAsync($"/api/cases/{id}");
        var at = Assert.Single(file.Json.GetProperty("rules").GetProperty("form").GetProperty("at").EnumerateArray());
        Assert.Contains("volume", at.GetProperty("fields").EnumerateArray().Select(f => f.GetString()));
        var path = $"/api/cases/{id}/tasks/{at.GetProperty("taskId").GetString()}/form";
        var seen = file.Json.GetProperty("revision").GetInt32();

        Assert.Equal(HttpStatusCode.OK, (await clerk.PostAsync(path, new { values = new { volume = 90 } }, ("If-Match", $"\"{seen}\""))).Status);

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await clerk.PostAsync(path, new { values = new { volume = 91 } }, ("If-Match", $"\"{seen}\""))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.PostAsync(path, new { values = "x" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.PostAsync(path, new { values = new { volume = 1e20 } })).Status);
        Assert.Equal((HttpStatusCode.BadRequest, "FORM_TOO_LONG"), Seen(await clerk.PostAsync(path, new { values = new { renewal = new string('长', 70_000) } })));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("nync-rev1")).PostAsync(path, new { values = new { volume = 95 } })).Status);
        Assert.Equal(90, (await clerk.GetAsync($"/api/cases/{id}")).Json.GetProperty("rules").GetProperty("form").GetProperty("values").GetProperty("volume").GetInt32());
    }

    [HubFact]
    public async Task Outcomes_are_foreseen_by_what_stands_in_the_form()
    {
        var clerk = await app.As("zwfw-win01");
        async Task<string?> Accepted(object? form) => (await clerk.PostAsync("/api/intake/outcomes", new { matterCode = Felling, given = Given, form }))
            .Json.EnumerateArray().Single(o => o.GetProperty("outcome").GetString() == "Accepted").GetProperty("code").GetString();

        Assert.Equal("FORM_INCOMPLETE", await Accepted(null));
        Assert.Equal("FORM_INCOMPLETE", await Accepted(new { area = "wrong" }));
        Assert.Null(await Accepted(Whole));
    }

    [HubFact]
    public async Task An_administrator_takes_a_form_out_changes_it_looks_and_publishes_it_and_nobody_else_does()
    {
        var admin = await app.As("zwfw-admin1");
        var text = (await admin.GetAsync($"/api/matters/{Felling}/versions/1/form")).Of("document")!;
        var document = JsonNode.Parse(text)!;
        document["schema"]!["properties"]!["volume"]!["maximum"] = 500;
        document["schema"]!["properties"]!["volume"]!["default"] = 1;
        var path = $"/api/matters/{Felling}/form";

        var faulty = (await admin.PostAsync(path, new { document = document.ToJsonString() })).Json;
        var fault = Assert.Single(faulty.GetProperty("faults").EnumerateArray());
        Assert.Equal(("/schema/properties/volume/default", "FORM_KEYWORD_UNKNOWN", "不支持关键字“default”。"), (fault.GetProperty("place").GetString(), fault.GetProperty("code").GetString(), fault.GetProperty("text").GetString()));
        Assert.Equal(JsonValueKind.Null, faulty.GetProperty("version").ValueKind);

        document["schema"]!["properties"]!["volume"]!.AsObject().Remove("default");
        var request = new { document = document.ToJsonString(), effectiveFrom = "2027-01-01" };
        Assert.Equal(2, (await admin.PostAsync(path + "/check", request)).Json.GetProperty("version").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/api/matters/{Felling}/versions/2/form")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("zwfw-win01")).PostAsync(path, request)).Status);
        var done = (await admin.PostAsync(path, request)).Json;
        Assert.Equal(["volume most 500"], done.GetProperty("changes").EnumerateArray().Select(c => $"{c.GetProperty("key")} {c.GetProperty("field")} {c.GetProperty("after")[0]}"));
        Assert.Equal(2, (await admin.GetAsync($"/api/matters/{Felling}/versions")).Json.GetArrayLength());
        Assert.Equal(0, (await admin.PostAsync(path, request)).Json.GetProperty("changes").GetArrayLength());
        Assert.Equal(2, (await admin.GetAsync($"/api/matters/{Felling}/versions")).Json.GetArrayLength());
        Assert.Equal("FORM_DOCUMENT_TOO_LONG", (await admin.PostAsync(path, new { document = new string('[', 200_000) })).Json.GetProperty("faults")[0].GetProperty("code").GetString());
    }

    [HubFact]
    public async Task What_is_kept_to_a_step_is_in_no_answer_to_anybody_else()
    {
        var admin = await app.As("zwfw-admin1");
        var document = JsonNode.Parse((await admin.GetAsync($"/api/matters/{Water}/versions/1/form")).Of("document")!)!;
        document["schema"]!["properties"]!["saving"]!["x-see"] = new JsonArray("Review");
        Assert.Equal(2, (await admin.PostAsync($"/api/matters/{Water}/form", new { document = document.ToJsonString() })).Json.GetProperty("version").GetInt32());
        var clerk = await app.As("zwfw-win01");
        var form = JsonNode.Parse(FilledForms.Water)!;
        form["saving"] = "雨水收集池三座";
        var received = await clerk.ActAsync("/api/cases", new { matterCode = Water, applicant = Story.Person, materials = Story.Materials([.. DemoCentre.Matter("取水许可").Materials.Select(m => m.Code)]), form });
        Assert.True(received.Status == HttpStatusCode.Created, received.Text);

        async Task<string> All(string person)
        {
            var (client, all) = (await app.As(person), "");
            foreach (var path in new[] { "", "/events", "/acts", "/process", "/papers", "/opinions" })
                all += (await client.GetAsync($"/api/cases/{received.Of("caseId")}{path}")).Text;
            return all;
        }

        Assert.Contains("雨水收集池三座", await All("zwfw-win01"), StringComparison.Ordinal);
        var others = await All("zwfw-sup1");
        Assert.Contains("metering", others, StringComparison.Ordinal); // the rest of the form is there
        foreach (var trace in new[] { "雨水收集池三座", "\"saving\"", "form.saving" })
            Assert.DoesNotContain(trace, others, StringComparison.Ordinal);
    }

    private async Task<HubClient.Answer> Apply(string path, object form) =>
        await (await app.As("zwfw-win01")).ActAsync(path, new { matterCode = Felling, applicant = Story.Person, materials = Story.Materials("M01", "M02", "M03", "M04"), form });

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
}
