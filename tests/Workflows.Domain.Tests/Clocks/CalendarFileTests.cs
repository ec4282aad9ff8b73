using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Tests.Clocks;

public class CalendarFileTests
{
    [Fact]
    public void A_year_file_is_read_with_its_source_and_days()
    {
        var year = Calendars.Read(2025);
        Assert.Equal(2025, year.Year);
        Assert.Contains("content_6986383", year.Source, StringComparison.Ordinal);
        Assert.Equal(
            "2025-01-01 2025-01-28..2025-02-04 2025-04-04..2025-04-06 2025-05-01..2025-05-05 2025-05-31..2025-06-02 2025-10-01..2025-10-08",
            string.Join(' ', year.Off));
        Assert.Equal(
            ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"], year.Work.Select(d => DateSpan.Of(d).ToString()));
    }

    [Theory]
    [InlineData("CALENDAR_FILE_NOT_JSON", "")]
    [InlineData("CALENDAR_FILE_NOT_JSON", "[]")]
    [InlineData("CALENDAR_FILE_NOT_JSON", """{"year":2026""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":2026,"source":"s","off":[]}""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":2026,"source":"s","off":[],"work":[],"work":[]}""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":2026,"source":"s","off":[],"work":[],"rest":[]}""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":"2026","source":"s","off":[],"work":[]}""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":2026.5,"source":"s","off":[],"work":[]}""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":2026,"source":" ","off":[],"work":[]}""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":2026,"source":"s","off":"2026-01-01","work":[]}""")]
    [InlineData("CALENDAR_FILE_FIELD", """{"year":2026,"source":"s","off":[],"work":[20260104]}""")]
    [InlineData("CALENDAR_FILE_DATE", """{"year":2026,"source":"s","off":["2026-02-30"],"work":[]}""")]
    [InlineData("CALENDAR_FILE_DATE", """{"year":2026,"source":"s","off":["2026-02-03..2026-02-01"],"work":[]}""")]
    [InlineData("CALENDAR_FILE_DATE", """{"year":2026,"source":"s","off":[],"work":["2026-1-4"]}""")]
    public void A_broken_file_is_refused(string code, string json) => Assert.Equal(code, CalendarYear.Parse(json).Refusal?.Code);

    [Fact]
    public void The_refusal_names_the_field_or_the_date()
    {
        Assert.Equal("off", CalendarYear.Parse("""{"year":2026,"source":"s","work":[]}""").Refusal?.Args["field"]);
        Assert.Equal("x", CalendarYear.Parse("""{"year":2026,"source":"s","off":["x"],"work":[]}""").Refusal?.Args["text"]);
    }

    [Theory]
    [InlineData("DATE_SPAN_UNREADABLE", null)]
    [InlineData("DATE_SPAN_UNREADABLE", "2026-01-01...2026-01-02")]
    [InlineData("DATE_SPAN_UNREADABLE", "2026-01-01..2026-01-02..2026-01-03")]
    [InlineData("DATE_SPAN_UNREADABLE", "2026-01-01..")]
    [InlineData("DATE_SPAN_REVERSED", "2026-01-02..2026-01-01")]
    public void A_span_is_refused(string code, string? text) => Assert.Equal(code, DateSpan.Parse(text).Refusal?.Code);
}
