using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Nothing in a list and control characters in a text are refused at the border, for everybody and at every address, by their place.</summary>
[Collection(OneHub.Name)]
public sealed class UnfitTextTests(HubApp app)
{
    private const string Somewhere = "/api/cases/019a0000-0000-7000-8000-000000000000";
    private const string Task = Somewhere + "/tasks/019a0000-0000-7000-8000-000000000001/complete";
    private const string Person = """{"kind":"Person","name":"张三","idNumber":"410702199003072519","phone":"13812345678"}""";

    [HubTheory]
    [InlineData("/api/cases", $$"""{"matterCode":"{{Story.Food}}","applicant":{{Person}},"materials":[null]}""", "materials")]
    [InlineData("/api/cases", $$"""{"matterCode":"{{Story.Food}}","applicant":{{Person}},"intake":{"outcome":"Accepted","corrections":[null]} }""", "corrections")]
    [InlineData("/api/public/applications", $$"""{"matterCode":"{{Story.Food}}","applicant":{{Person}},"materials":[null]}""", "materials")]
    [InlineData("/api/public/cases/1/materials", """{"code":"x","materials":[null]}""", "materials")]
    [InlineData(Somewhere + "/materials", """{"materials":[null]}""", "materials")]
    [InlineData(Task, """{"outcome":"Accepted","materials":[null]}""", "materials")]
    [InlineData(Task, """{"outcome":"Correction","corrections":[null]}""", "corrections")]
    [InlineData(Task, """{"outcome":"Granted","minutes":{"number":"1","attendees":["张三",null]}}""", "attendees")]
    [InlineData("/api/calendar/years", """{"year":2027,"source":"x","off":[null],"work":[]}""", "off")]
    [InlineData("/api/calendar/years", """{"year":2027,"source":"x","off":[],"work":[null]}""", "work")]
    [InlineData("/api/matters/import", """{"files":{"matters.csv":null}}""", "files")]
    public async Task Nothing_in_a_list_is_refused_by_its_place(string address, string body, string place)
    {
        var answer = await Post(address, body);

        Assert.Equal((HttpStatusCode.BadRequest, "LIST_ITEM_EMPTY"), (answer.Status, answer.Code));
        Assert.Contains(place, answer.Of("detail"), StringComparison.Ordinal);
    }

    [HubTheory]
    [InlineData("/api/session", """{"userName":"a\u0000b","password":"x"}""", "userName")]
    [InlineData("/api/session", """{"userName":"a","password":"x\u0007"}""", "password")]
    [InlineData("/api/cases", $$"""{"matterCode":"A\u0000","applicant":{{Person}}}""", "matterCode")]
    [InlineData("/api/public/applications", $$"""{"matterCode":"{{Story.Food}}","applicant":{{Person}},"form":{"a":{"b":["c\u0000"]} } }""", "form")]
    [InlineData("/api/public/applications", $$"""{"matterCode":"{{Story.Food}}","applicant":{{Person}},"form":{"a\u0000":1} }""", "form")]
    [InlineData("/api/templates/check", """{"definition":{"name":"a\u0000"}}""", "definition")]
    [InlineData("/api/matters/import", """{"files":{"matters.csv":"code\u0000"}}""", "files")]
    [InlineData("/api/matters/import", """{"files":{"a\u0000":"code"}}""", "files")]
    public async Task A_control_character_is_refused_by_its_place(string address, string body, string place)
    {
        var answer = await Post(address, body);

        Assert.Equal((HttpStatusCode.BadRequest, "TEXT_CONTROL_CHARACTER"), (answer.Status, answer.Code));
        Assert.Contains(place, answer.Of("detail"), StringComparison.Ordinal);
    }

    [HubTheory]
    [InlineData("/api/cases?q=%00", "q")]
    [InlineData("/api/cases?department=%00", "department")]
    [InlineData("/api/cases?q=a%1Fb", "q")]
    [InlineData("/api/public/matters?q=%00", "q")]
    [InlineData("/api/public/matters?department=%00", "department")]
    [InlineData("/api/matters/%01", "URL")]
    public async Task A_control_character_in_an_address_is_refused(string address, string place)
    {
        var answer = await (await app.As("zwfw-win01")).GetAsync(address);

        Assert.Equal((HttpStatusCode.BadRequest, "TEXT_CONTROL_CHARACTER"), (answer.Status, answer.Code));
        Assert.Contains(place, answer.Of("detail"), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task Half_a_character_is_refused()
    {
        var answer = await Post("/api/public/applications", $$"""{"matterCode":"{{Story.Food}}","applicant":{{Person}},"form":{"a":"\ud800"} }""");

        Assert.Equal((HttpStatusCode.BadRequest, "REQUEST_UNREADABLE"), (answer.Status, answer.Code));
    }

    [HubFact]
    public async Task Lines_and_tabs_in_a_text_are_no_harm()
    {
        var story = await new Story(app).ReceivedAsync();

        var answer = await (await app.As("zwfw-win01")).PostTextAsync($"/api/cases/{story.Id}/withdraw", """{"reason":"不办了\n改日再来"}""");

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
    }

    private async Task<HubClient.Answer> Post(string address, string body)
    {
        var client = address.StartsWith("/api/public", StringComparison.Ordinal) || address == "/api/session" ? app.Anybody()
            : await app.As(address is "/api/calendar/years" or "/api/matters/import" or "/api/templates/check" ? "zwfw-admin1" : "zwfw-win01");
        return await client.PostTextAsync(address, body, headers: ("Idempotency-Key", Guid.CreateVersion7().ToString()));
    }
}
