using System.Net;
using System.Text.Json.Nodes;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Rehearsals and walks over the wire: told in words, hostile input refused by code.</summary>
[Collection(OneHub.Name)]
public sealed class RehearsalTests(HubApp app)
{
    private const string Version = "/api/templates/standard-site-visit/1/rehearsal";

    [HubFact]
    public async Task The_last_cases_are_rehearsed_and_one_is_looked_at_without_a_word_of_its_applicant()
    {
        await new Story(app).ReceivedAsync();
        var admin = await app.As("zwfw-admin1");

        var all = await admin.GetAsync($"{Version}?cases=5");
        var line = all.Json.GetProperty("cases")[0];
        var one = await admin.GetAsync($"{Version}/{line.GetProperty("key").GetString()}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (all.Status, one.Status));
        Assert.True(line.GetProperty("alike").GetBoolean(), all.Text);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, Kind(line, "caseId"));
        Assert.NotEmpty(one.Json.GetProperty("would").GetProperty("steps").EnumerateArray());
        Assert.DoesNotContain("13800138", one.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync($"{Version}?madeUp=true&cases=40&seed=3")).Status);
        var supervisor = await (await app.As("zwfw-sup1")).GetAsync($"{Version}?cases=1");
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, Kind(supervisor.Json.GetProperty("cases")[0], "caseId"));
    }

    [HubTheory]
    [InlineData("?cases=0", HttpStatusCode.BadRequest, "REHEARSAL_COUNT")]
    [InlineData("?cases=201", HttpStatusCode.BadRequest, "REHEARSAL_COUNT")]
    [InlineData("?cases=many", HttpStatusCode.BadRequest, null)]
    [InlineData("/01234567-0123-7123-8123-012345678901", HttpStatusCode.NotFound, "REHEARSAL_CASE_UNKNOWN")]
    [InlineData("/x", HttpStatusCode.NotFound, "REHEARSAL_CASE_UNKNOWN")]
    [InlineData("/1?madeUp=true&matter=x", HttpStatusCode.NotFound, "MATTER_UNKNOWN")]
    public async Task What_cannot_be_rehearsed_is_refused(string asked, HttpStatusCode status, string? code)
    {
        var answer = await (await app.As("zwfw-admin1")).GetAsync(Version + asked);

        Assert.Equal(status, answer.Status);
        if (code is not null) Assert.Equal(code, answer.Code);
    }

    [HubFact]
    public async Task A_definition_that_nobody_has_kept_is_walked_and_tells_who_is_asked()
    {
        var admin = await app.As("zwfw-admin1");
        var definition = JsonNode.Parse(DemoCentre.Files.Templates.Single(t => t.Contains("\"definitionId\": \"standard\"", StringComparison.Ordinal)))!;

        var begun = await admin.PostAsync("/api/template-walks", new { definition });
        var next = await admin.PostAsync("/api/template-walks", new { definition, choices = new[] { new { act = "Complete", task = Open(begun), outcome = "Accepted", days = 1 } } });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (begun.Status, next.Status));
        Assert.NotEqual(Open(begun), Open(next));
        var who = begun.Json.GetProperty("case").GetProperty("steps")[0].GetProperty("who");
        Assert.NotEmpty(who.GetProperty("persons").EnumerateArray());
    }

    [HubFact]
    public async Task A_walk_names_the_fields_that_a_step_fills_in_and_that_a_branch_has_asked_for()
    {
        var admin = await app.As("zwfw-admin1");
        var definition = JsonNode.Parse(DemoCentre.Files.Templates.Single(t => t.Contains("\"definitionId\": \"standard\"", StringComparison.Ordinal))
            .Replace(@"{\""field\"":\""case.lane\"",\""operator\"":\""eq\"",\""value\"":\""green\""", @"{\""field\"":\""form.amount\"",\""operator\"":\""gt\"",\""value\"":\""5\""", StringComparison.Ordinal))!;
        var begin = new { matter = "11410702MB9011208U4000108001000", form = new Dictionary<string, string> { ["form.amount"] = "98.7" } };

        var begun = await admin.PostAsync("/api/template-walks", new { definition, begin });
        var next = await admin.PostAsync("/api/template-walks", new { definition, begin, choices = new[] { new { act = "Complete", task = Open(begun), outcome = "Accepted", days = 1 } } });

        Assert.Contains("申请理由", begun.Json.GetProperty("case").GetProperty("steps")[0].GetProperty("fills").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(["审查核定年取水量"], next.Json.GetProperty("case").GetProperty("steps").EnumerateArray().Last().GetProperty("fills").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(["年取水量"], Assert.Single(next.Json.GetProperty("case").GetProperty("branches").EnumerateArray()).GetProperty("reads").EnumerateArray().Select(f => f.GetString()));
        Assert.DoesNotContain("98.7", next.Text, StringComparison.Ordinal);
    }

    [HubTheory]
    [InlineData("""{"id":"standard","version":1,"choices":[{"act":"Approve"}]}""", HttpStatusCode.BadRequest, "WALK_FACTS")]
    [InlineData("""{"id":"standard","version":1,"choices":[{"act":"0"}]}""", HttpStatusCode.BadRequest, "WALK_FACTS")]
    [InlineData("""{"id":"standard","version":1,"choices":[null]}""", HttpStatusCode.BadRequest, "LIST_ITEM_EMPTY")]
    [InlineData("""{"id":"standard","version":1,"choices":[{"act":"Complete","task":"x","outcome":"y","days":1000000}]}""", HttpStatusCode.BadRequest, "WALK_DAYS")]
    [InlineData("""{"id":"standard","version":1,"begin":{"form":{"form.a":"\u0000"}}}""", HttpStatusCode.BadRequest, "TEXT_CONTROL_CHARACTER")]
    [InlineData("""{"id":"standard","version":1,"begin":{"participants":["x"]}}""", HttpStatusCode.BadRequest, "WALK_FACTS")]
    [InlineData("""{"id":"standard","version":1,"begin":{"matter":"x"}}""", HttpStatusCode.NotFound, "MATTER_UNKNOWN")]
    [InlineData("""{"id":"no-such","version":1}""", HttpStatusCode.NotFound, "TEMPLATE_UNKNOWN")]
    [InlineData("""{"id":"no-such"}""", HttpStatusCode.NotFound, "TEMPLATE_DRAFT_UNKNOWN")]
    [InlineData("""{}""", HttpStatusCode.NotFound, "TEMPLATE_DRAFT_UNKNOWN")]
    [InlineData("""{"definition":{"root":{}}}""", HttpStatusCode.BadRequest, null)]
    public async Task A_hostile_walk_is_refused_by_code(string body, HttpStatusCode status, string? code)
    {
        var answer = await (await app.As("zwfw-admin1")).PostTextAsync("/api/template-walks", body);

        Assert.Equal(status, answer.Status);
        if (code is not null) Assert.Equal(code, answer.Code);
    }

    [HubFact]
    public async Task More_choices_than_a_walk_may_have_are_refused()
    {
        var choices = Enumerable.Repeat(new { act = "Complete", task = "x", outcome = "y" }, 201);

        Assert.Equal("WALK_TOO_LONG", (await (await app.As("zwfw-admin1")).PostAsync("/api/template-walks", new { id = "standard", version = 1, choices })).Code);
    }

    [HubFact]
    public async Task A_clerk_neither_rehearses_nor_walks()
    {
        var clerk = await app.As("zwfw-win01");

        foreach (var path in new[] { Version, $"{Version}/1", "/api/template-drafts/standard/rehearsal", "/api/template-drafts/standard/rehearsal/1" })
            Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.GetAsync(path)));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync("/api/template-walks", new { id = "standard", version = 1 })));
    }

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);

    private static System.Text.Json.JsonValueKind Kind(System.Text.Json.JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) ? value.ValueKind : System.Text.Json.JsonValueKind.Null;

    private static string Open(HubClient.Answer walked) => walked.Json.GetProperty("case").GetProperty("steps").EnumerateArray()
        .First(s => Kind(s, "endedAt") == System.Text.Json.JsonValueKind.Null).GetProperty("key").GetString()!;
}
