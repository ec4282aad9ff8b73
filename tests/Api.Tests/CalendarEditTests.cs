using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Changes of the calendar over the wire; of days so far away that no case of another test moves.</summary>
[Collection(OneHub.Name)]
public sealed class CalendarEditTests(HubApp app)
{
    private const string Admin = "zwfw-admin1";

    [HubFact]
    public async Task A_closure_is_looked_at_made_recorded_and_taken_back()
    {
        var admin = await app.As(Admin);
        var change = new { kind = "Closed", days = "2029-05-21..2029-05-22", reason = "检修停电", notice = "红政办〔2029〕1号" };

        var preview = await admin.PostAsync("/api/calendar/edits/preview", change);
        Assert.Equal((HttpStatusCode.OK, 0), (preview.Status, preview.Json.GetProperty("moving").GetInt32()));
        var edit = await admin.PostAsync("/api/calendar/edits", change);
        Assert.Equal((HttpStatusCode.OK, "Closed"), (edit.Status, edit.Of("kind")));
        var moves = await admin.GetAsync($"/api/calendar/edits/{edit.Json.GetProperty("number").GetInt32()}/moves");
        Assert.Equal((HttpStatusCode.OK, 0), (moves.Status, moves.Json.GetProperty("cases").GetInt32()));
        Assert.Equal("CALENDAR_EDIT_MISSING", (await admin.GetAsync("/api/calendar/edits/9999/moves")).Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("scjg-head")).GetAsync("/api/calendar/edits/1/moves")).Status);
        Assert.Equal("CLOSURE_OVERLAPS", (await admin.PostAsync("/api/calendar/edits", change)).Code);
        var record = (await admin.GetAsync("/api/calendar/edits")).Json;
        Assert.Equal("检修停电", record.GetProperty("closures")[0].GetProperty("reason").GetString());
        Assert.Equal("红政办〔2029〕1号", record.GetProperty("edits")[0].GetProperty("notice").GetString());
        Assert.Equal(HttpStatusCode.OK, (await admin.PostAsync("/api/calendar/edits", new { kind = "Reopened", days = "2029-05-21..2029-05-22", reason = "提前完工" })).Status);
        Assert.Equal(0, (await admin.GetAsync("/api/calendar/edits")).Json.GetProperty("closures").GetArrayLength());
    }

    [HubTheory]
    [InlineData("Moved", "2026-09-21", "台风", "CALENDAR_EDIT_UNKNOWN")]
    [InlineData("Closed", "21.9.2026", "台风", "DATE_SPAN_UNREADABLE")]
    [InlineData("Closed", "2026-09-21", " ", "TEXT_MISSING")]
    [InlineData("YearCorrected", null, "更正", "CALENDAR_FILE_NOT_JSON")]
    public async Task A_change_that_makes_no_sense_is_refused_by_name(string kind, string? days, string reason, string code)
    {
        var answer = await (await app.As(Admin)).PostAsync("/api/calendar/edits", new { kind, days, reason });
        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Code));
    }

    [HubTheory]
    [InlineData("/api/calendar/edits")]
    [InlineData("/api/calendar/edits/preview")]
    public async Task Only_administrators_change_it(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("scjg-head")).PostAsync(path, new { kind = "Closed", days = "2026-09-21", reason = "台风" })).Status);

    [HubFact]
    public async Task What_is_missing_is_for_administrators_to_know()
    {
        Assert.Equal(HttpStatusCode.OK, (await (await app.As(Admin)).GetAsync("/api/calendar/missing")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("scjg-head")).GetAsync("/api/calendar/missing")).Status);
    }
}
