using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>One year as the State Council's notice on holidays (国务院办公厅关于部分节假日安排的通知) has it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The notice.</param>
/// <param name="Off">Days off (放假), weekends among them included.</param>
/// <param name="Work">Weekend days that are worked (调休上班).</param>
public sealed record CalendarYear(int Year, string Source, IReadOnlyList<DateSpan> Off, IReadOnlyList<DateOnly> Work)
{
    /// <summary>
    /// Reads a year file: <c>{"year":2026,"source":"…","off":["2026-01-01..2026-01-03"],"work":["2026-01-04"]}</c>.
    /// Refuses CALENDAR_FILE_NOT_JSON, CALENDAR_FILE_FIELD (lacking, twice, unknown or of the wrong kind) and CALENDAR_FILE_DATE;
    /// whether the days fit the year is <see cref="WorkCalendar.From"/>'s to say.
    /// </summary>
    public static Result<CalendarYear> Parse(string json) => CalendarYearFile.Read(json);
}
