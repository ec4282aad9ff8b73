using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class BadInputTests(HubApp app)
{
    private const string Unknown = "019a0000-0000-7000-8000-000000000000";

    [HubTheory]
    [InlineData("""{"matterCode":1}""", "$.matterCode")]
    [InlineData("""{"matterCode":"x","surprise":true}""", "$.surprise")]
    [InlineData("""{"matterCode":"x","applicant":{"kind":"Ghost"}}""", "$.applicant.kind")]
    [InlineData("""{"matterCode":"x","applicant":{"kind":1}}""", "$.applicant.kind")]
    [InlineData("""{"matterCode":"x","materials":"many"}""", "$.materials")]
    [InlineData("{", "$")]
    [InlineData("null", "$")]
    public async Task What_cannot_be_read_is_named_by_its_place(string body, string path)
    {
        var answer = await (await app.As("zwfw-win01")).PostTextAsync("/api/cases", body, headers: ("Idempotency-Key", "k"));

        Assert.Equal((HttpStatusCode.BadRequest, "REQUEST_UNREADABLE"), (answer.Status, answer.Code));
        Assert.Contains(path, answer.Of("detail"));
        Assert.DoesNotContain("ApprovalHub.", answer.Of("detail"));
    }

    [HubFact]
    public async Task A_problem_has_its_shape_and_speaks_the_reader_s_language()
    {
        var chinese = await app.Anybody().GetAsync("/api/session");
        var english = await app.Anybody().GetAsync("/api/session", ("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5"));

        Assert.Equal("application/problem+json", chinese.Content.ContentType!.MediaType);
        Assert.Equal(["code", "detail", "next", "status", "title", "traceId", "type"],
            chinese.Json.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("您尚未登录，或登录已过期。", chinese.Of("detail"));
        Assert.Equal("You are not signed in, or no longer.", english.Of("detail"));
    }

    [HubTheory]
    [InlineData("GET", "/api/cases/" + Unknown, HttpStatusCode.NotFound, "CASE_UNKNOWN")]
    [InlineData("GET", "/api/cases/" + Unknown + "/events", HttpStatusCode.NotFound, "CASE_UNKNOWN")]
    [InlineData("GET", "/api/papers/" + Unknown, HttpStatusCode.NotFound, "PAPER_UNKNOWN")]
    [InlineData("GET", "/api/cases/not-an-id", HttpStatusCode.BadRequest, "PARAMETER_UNREADABLE")]
    [InlineData("GET", "/api/matters/XYZ", HttpStatusCode.NotFound, "MATTER_UNKNOWN")]
    [InlineData("GET", "/api/matters/XYZ/versions", HttpStatusCode.NotFound, "MATTER_UNKNOWN")]
    [InlineData("GET", "/api/templates/none/1", HttpStatusCode.NotFound, "TEMPLATE_UNKNOWN")]
    [InlineData("GET", "/api/calendar/1800", HttpStatusCode.NotFound, "CALENDAR_YEAR_OUT_OF_RANGE")]
    [InlineData("GET", "/api/cases?state=Lost", HttpStatusCode.BadRequest, "STATE_UNKNOWN")]
    [InlineData("GET", "/api/cases?state=Applied,Received", HttpStatusCode.BadRequest, "STATE_UNKNOWN")]
    [InlineData("GET", "/api/cases?overdue=Never", HttpStatusCode.BadRequest, "OVERDUE_UNKNOWN")]
    [InlineData("GET", "/api/cases?state=1", HttpStatusCode.BadRequest, "STATE_UNKNOWN")]
    [InlineData("GET", "/api/cases?state=%20Applied", HttpStatusCode.BadRequest, "STATE_UNKNOWN")]
    [InlineData("GET", "/api/cases?after=" + Unknown, HttpStatusCode.BadRequest, "CURSOR_UNREADABLE")]
    [InlineData("GET", "/api/cases?take=0", HttpStatusCode.BadRequest, "TAKE_OUT_OF_RANGE")]
    [InlineData("GET", "/api/cases?take=many", HttpStatusCode.BadRequest, "PARAMETER_UNREADABLE")]
    [InlineData("GET", "/api/cases?after=here", HttpStatusCode.BadRequest, "CURSOR_UNREADABLE")]
    [InlineData("GET", "/api/supervision/green/uses?to=9999-12-31", HttpStatusCode.BadRequest, "DATE_OUT_OF_RANGE")]
    [InlineData("GET", "/api/supervision/green/uses?from=0001-01-01", HttpStatusCode.BadRequest, "DATE_OUT_OF_RANGE")]
    [InlineData("GET", "/api/supervision/tolerances?to=9999-12-31", HttpStatusCode.BadRequest, "DATE_OUT_OF_RANGE")]
    [InlineData("GET", "/api/supervision/tolerances.csv?from=0001-01-01", HttpStatusCode.BadRequest, "DATE_OUT_OF_RANGE")]
    [InlineData("GET", "/api/inbox?tab=yours", HttpStatusCode.BadRequest, "TAB_UNKNOWN")]
    [InlineData("GET", "/api/inbox?after=1.2", HttpStatusCode.BadRequest, "CURSOR_UNREADABLE")]
    [InlineData("GET", "/api/nowhere", HttpStatusCode.NotFound, "NOT_FOUND")]
    [InlineData("DELETE", "/api/cases", HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED")]
    [InlineData("POST", "/api/cases/" + Unknown + "/tasks/" + Unknown + "/claim", HttpStatusCode.NotFound, "CASE_UNKNOWN")]
    public async Task A_wrong_address_has_a_clear_answer(string method, string path, HttpStatusCode status, string code)
    {
        var answer = await (await app.As("zwfw-win01")).SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [HubFact]
    public async Task A_query_that_is_too_long_is_refused()
    {
        var clerk = await app.As("zwfw-win01");

        Assert.Equal("QUERY_TOO_LONG", (await clerk.GetAsync("/api/cases?q=" + new string('x', 101))).Code);
        Assert.Equal("QUERY_TOO_LONG", (await clerk.GetAsync("/api/cases", ("X-Find", new string('x', 101)))).Code);
        Assert.Equal("QUERY_TOO_LONG", (await clerk.GetAsync("/api/cases?z=" + new string('x', 3000))).Code);
    }

    [HubFact]
    public async Task A_huge_body_is_refused()
    {
        var answer = await (await app.As("zwfw-win01")).PostTextAsync(
            "/api/cases", JsonSerializer.Serialize(new { matterCode = new string('x', 2_000_000) }), headers: [("Idempotency-Key", "k"), ("Expect", "100-continue")]);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE"), (answer.Status, answer.Code));
    }

    [HubFact]
    public async Task Over_long_text_is_refused_by_field_and_bound()
    {
        var story = await new Story(app).ReceivedAsync();
        var answer = await (await app.As("zwfw-win01")).PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = new string('长', 501) });

        Assert.Equal((HttpStatusCode.BadRequest, "TEXT_TOO_LONG"), (answer.Status, answer.Code));
        Assert.Contains("500", answer.Of("detail"));
    }

    [HubFact]
    public async Task A_material_that_is_not_on_the_list_is_refused_and_nothing_is_received()
    {
        var clerk = await app.As("zwfw-win01");
        var before = (await clerk.GetAsync("/api/cases?take=200")).Json.GetProperty("items").GetArrayLength();

        var answer = await clerk.ActAsync("/api/cases", new { matterCode = Story.Food, applicant = Story.Person, materials = Story.Materials("M01", "X99") });

        Assert.Equal("MATERIAL_NOT_LISTED", answer.Code);
        Assert.Equal(before, (await clerk.GetAsync("/api/cases?take=200")).Json.GetProperty("items").GetArrayLength());
    }

    [HubFact]
    public async Task An_impossible_citizen_number_is_refused_by_what_is_wrong_with_it()
    {
        var applicant = new { kind = "Person", name = "张三", idNumber = "410702199002302519", phone = "13812345678" };

        var answer = await (await app.As("zwfw-win01")).ActAsync("/api/cases", new { matterCode = Story.Food, applicant });

        Assert.Equal((HttpStatusCode.BadRequest, "CITIZEN_ID_DATE"), (answer.Status, answer.Code));
    }
}
