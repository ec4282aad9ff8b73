using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class WrongActTests(HubApp app)
{
    private static readonly string[] Overlapping = ["2027-01-01..2027-01-03", "2027-01-02..2027-01-05"];

    [HubFact]
    public async Task Another_department_s_case_does_not_exist_for_its_neighbours()
    {
        var story = await new Story(app).ReceivedAsync();

        var answer = await (await app.As("wsjk-rev1")).GetAsync($"/api/cases/{story.Id}");

        Assert.Equal((HttpStatusCode.NotFound, "CASE_UNKNOWN"), (answer.Status, answer.Code));
        var act = await (await app.As("wsjk-rev1")).PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" }, ("If-Match", "\"0\""));
        Assert.Equal((HttpStatusCode.NotFound, "CASE_UNKNOWN"), Seen(act));
    }

    [HubFact]
    public async Task A_wrong_role_a_wrong_outcome_and_a_wrong_state_are_each_refused_by_name()
    {
        var story = await new Story(app).ReceivedAsync();

        Assert.Equal((HttpStatusCode.Forbidden, "TASK_NOT_YOURS"), Seen(await story.CompleteAsync("scjg-rev1", "intake", new { outcome = "Accepted" })));
        Assert.Equal((HttpStatusCode.BadRequest, "OUTCOME_UNKNOWN"), Seen(await story.CompleteAsync("zwfw-win01", "intake", new { outcome = "Maybe" })));
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var again = await (await app.As("zwfw-win01")).PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" });
        Assert.True(again.Status == HttpStatusCode.OK, again.Text);
        var ended = await (await app.As("zwfw-win01")).PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" });
        Assert.Equal((HttpStatusCode.Conflict, "CASE_ENDED"), Seen(ended));
    }

    [HubFact]
    public async Task A_template_that_does_not_check_out_and_a_broken_calendar_are_refused()
    {
        var admin = await app.As("zwfw-admin1");

        var template = await admin.PostAsync("/api/templates/check", new { definition = new { } });
        var calendar = await admin.PostAsync("/api/calendar/years", new
        {
            year = 2027,
            source = "国办发明电〔2026〕1号",
            off = Overlapping,
            work = Array.Empty<string>(),
        });
        var import = await admin.PostAsync("/api/matters/import", new { files = new Dictionary<string, string> { ["matters.csv"] = "code\nx\n" } });

        Assert.Equal(HttpStatusCode.BadRequest, template.Status);
        Assert.Equal("CALENDAR_OFF_OVERLAPS", calendar.Code);
        Assert.Equal((HttpStatusCode.BadRequest, "IMPORT_FAULTY"), Seen(import));
        Assert.True(import.Json.GetProperty("faults").GetArrayLength() > 0);
    }

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);

    [HubTheory]
    [InlineData("\uE123", "U+E123")]
    [InlineData("\U000F0001", "U+F0001")]
    public async Task A_character_that_no_font_has_is_named_and_no_number_is_used(string character, string named)
    {
        var clerk = await app.As("zwfw-win01");
        var agent = new { name = "李" + character, idNumber = "440524188001010014", phone = "13812345678", authority = "委托书" };

        var answer = await clerk.ActAsync("/api/cases", new { matterCode = Story.Food, applicant = Story.Person, agent, materials = Story.Materials("M01") });

        Assert.Equal("GLYPH_MISSING", answer.Code);
        Assert.Contains(named, answer.Text, StringComparison.Ordinal);
    }
}
