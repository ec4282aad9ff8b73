using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

[Collection(OneHub.Name)]
public sealed class CalendarTests(HubApp app)
{
    [HubTheory]
    [InlineData("start=2026-09-18&amount=5&unit=workday", """{"due":"2026-09-24","provisional":false}""")]
    [InlineData("start=2026-09-18&amount=10&unit=workday&stops=2026-09-22..2026-10-12", """{"due":"2026-10-21","provisional":false}""")]
    [InlineData("start=2026-12-30&amount=5&unit=workday", """{"due":"2027-01-06","provisional":true}""")]
    public async Task A_limit_is_counted_for_anybody(string query, string answer) =>
        Assert.Equal(answer, (await app.Anybody().GetAsync("/api/calendar/due?" + query)).Text);

    [HubTheory]
    [InlineData("amount=5&unit=workday", "PARAMETER_UNREADABLE")]
    [InlineData("start=18.9.2026&amount=5&unit=workday", "PARAMETER_UNREADABLE")]
    [InlineData("start=2026-09-18&amount=five&unit=workday", "PARAMETER_UNREADABLE")]
    [InlineData("start=2026-09-18&amount=5&unit=moon", "LIMIT_UNIT_UNKNOWN")]
    [InlineData("start=2026-09-18&amount=-5&unit=workday", "LIMIT_OUT_OF_RANGE")]
    [InlineData("start=2026-09-18&amount=5&unit=hour", "LIMIT_NEEDS_TIME")]
    [InlineData("start=2026-09-18&amount=5&unit=workday&stops=x", "DATE_SPAN_UNREADABLE")]
    [InlineData("start=2026-09-18&amount=5&unit=workday&stops=2026-09-22..2026-09-21", "DATE_SPAN_REVERSED")]
    [InlineData("start=2026-09-18&amount=5&unit=workday&stops=2026-09-01..2026-09-21", "STOP_BEFORE_START")]
    public async Task A_question_that_makes_no_sense_is_refused_by_name(string query, string code)
    {
        var answer = await app.Anybody().GetAsync("/api/calendar/due?" + query);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
    }

    [HubFact]
    public async Task A_year_tells_its_days_off_and_make_up_days()
    {
        var year = (await (await app.As("zwfw-win01")).GetAsync("/api/calendar/2026")).Json;

        Assert.True(year.GetProperty("published").GetBoolean());
        Assert.Contains(year.GetProperty("off").EnumerateArray(), d => d.GetString() == "2026-10-01");
    }

    [HubFact]
    public async Task A_year_names_the_notice_that_it_rests_on_and_the_next_one_has_none()
    {
        var clerk = await app.As("zwfw-win01");
        var (year, next) = ((await clerk.GetAsync("/api/calendar/2026")).Json, (await clerk.GetAsync("/api/calendar/2028")).Json);

        Assert.Contains("国务院办公厅", year.GetProperty("source").GetString());
        Assert.Equal(248, year.GetProperty("workDays").GetInt32());
        Assert.Contains(year.GetProperty("holidays").EnumerateArray(), h => h.GetProperty("first").GetString() == "2026-02-15" && h.GetProperty("last").GetString() == "2026-02-23");
        Assert.False(next.GetProperty("published").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, next.GetProperty("source").ValueKind);
    }

    [HubFact]
    public async Task A_limit_is_counted_day_by_day_for_who_is_signed_in()
    {
        var counted = (await (await app.As("zwfw-win01")).GetAsync("/api/calendar/count?start=2026-09-18&amount=5&unit=workday")).Json;

        Assert.Equal("2026-09-24", counted.GetProperty("due").GetString());
        Assert.Equal(
            ["Start", "Rest", "Counted", "Counted", "Counted", "Counted", "Counted"],
            counted.GetProperty("days").EnumerateArray().Select(d => d.GetProperty("kind").GetString()));
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anybody().GetAsync("/api/calendar/count?start=2026-09-18&amount=5&unit=workday")).Status);
    }

    [HubFact]
    public async Task A_file_is_looked_at_before_it_is_imported_and_its_faults_are_told_by_field()
    {
        var admin = await app.As("zwfw-admin1");
        async Task<System.Text.Json.JsonElement> Check(string file) => (await admin.PostAsync("/api/calendar/years/check", new { file })).Json;

        var right = await Check("""{"year":2028,"source":"测试通知","off":["2028-01-01..2028-01-03"],"work":["2028-01-08"]}""");
        var wrong = await Check("""{"year":2026,"source":"测试通知","off":["2026-02-30"],"work":["2026-01-05"]}""");

        Assert.Empty(right.GetProperty("faults").EnumerateArray());
        Assert.Equal(1, right.GetProperty("workDays").GetInt32() - right.GetProperty("workDaysBefore").GetInt32() + 1);
        Assert.Equal("2028-01-01..2028-01-03", right.GetProperty("year").GetProperty("off")[0].GetString());
        Assert.Equal(["year", "off[1]", "work[1]"], wrong.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("field").GetString()));
        Assert.Contains("2026", wrong.GetProperty("faults")[0].GetProperty("text").GetString());
        Assert.Equal("CALENDAR_FILE_TOO_LONG", (await admin.PostAsync("/api/calendar/years/check", new { file = new string(' ', 100_001) })).Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("zwfw-win01")).PostAsync("/api/calendar/years/check", new { file = "{}" })).Status);
    }
}
