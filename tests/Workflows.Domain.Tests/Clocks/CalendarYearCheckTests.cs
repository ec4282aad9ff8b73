using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Tests.Clocks;

public class CalendarYearCheckTests
{
    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void A_year_of_the_state_council_has_no_fault(int year)
    {
        var (read, faults) = CalendarYearCheck.Of(Calendars.Text(year), []);

        Assert.Empty(faults);
        Assert.Equal(Calendars.Read(year).Off, read!.Off);
        Assert.Equal(Calendars.Read(year).Work, read.Work);
    }

    [Fact]
    public void Every_fault_is_named_by_its_field_and_place()
    {
        const string file = """
            {"year":2027,"source":"通知","off":["2027-01-01..2027-01-03","2027-13-01","2027-01-03","2026-12-31..2027-01-01"],
             "work":["2027-01-02","2027-02-01","4 January","2027-02-06","2027-02-06"]}
            """;

        var (year, faults) = CalendarYearCheck.Of(file, [2026]);

        Assert.Null(year);
        Assert.Equal(
            [
                ("off[2]", "DATE_SPAN_UNREADABLE"), ("off[3]", "CALENDAR_OFF_OVERLAPS"), ("off[4]", "CALENDAR_DAY_OUTSIDE_YEAR"),
                ("work[1]", "CALENDAR_OFF_AND_WORK"), ("work[2]", "CALENDAR_WORK_IS_NO_WEEKEND"), ("work[3]", "CALENDAR_FILE_DATE"),
                ("work[5]", "CALENDAR_WORK_TWICE"),
            ],
            faults.Select(f => (f.Field, f.Refusal.Code)));
    }

    [Theory]
    [InlineData("", "CALENDAR_FILE_NOT_JSON", "{")]
    [InlineData("off", "CALENDAR_FILE_FIELD", """{"year":2027,"source":"s","work":[]}""")]
    [InlineData("source", "CALENDAR_FILE_FIELD", """{"year":2027,"source":" ","off":[],"work":[]}""")]
    [InlineData("year", "CALENDAR_YEAR_OUT_OF_RANGE", """{"year":1999,"source":"s","off":[],"work":[]}""")]
    [InlineData("year", "CALENDAR_YEAR_TWICE", """{"year":2026,"source":"s","off":[],"work":[]}""")]
    public void A_file_that_cannot_be_read_further_says_where(string field, string code, string file) =>
        Assert.Equal((field, code), CalendarYearCheck.Of(file, [2026]).Faults.Select(f => (f.Field, f.Refusal.Code)).Single());

    [Fact]
    public void A_list_without_end_is_refused_as_a_whole()
    {
        var work = string.Join(',', Enumerable.Repeat("\"2027-01-02\"", 400));

        Assert.Equal("work", CalendarYearCheck.Of($$"""{"year":2027,"source":"s","off":[],"work":[{{work}}]}""", []).Faults.Single().Field);
    }
}
