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
}
