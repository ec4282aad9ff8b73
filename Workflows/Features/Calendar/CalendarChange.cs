using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Calendar;

/// <summary>A change of the calendar, checked: what it is, why, and the calendar as it is afterwards.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Days">The days that it is about.</param>
/// <param name="After">The calendar afterwards.</param>
internal sealed record CalendarChange(CalendarEditKind Kind, DateSpan Days, WorkCalendar After)
{
    private const int LongestClosure = 60;

    public required string Reason { get; init; }

    public string? Notice { get; init; }

    /// <summary>The year's file, of a year.</summary>
    public string? Json { get; init; }

    /// <summary>From what was asked for; refuses what the calendar itself refuses, and CALENDAR_EDIT_UNKNOWN, CALENDAR_YEAR_UNPUBLISHED, CLOSURE_TOO_LONG, CLOSURE_UNKNOWN.</summary>
    public static CalendarChange Of(EditCalendar.Command asked, Book book)
    {
        var reason = Text.Required(asked.Reason, "reason", 500);
        var notice = Text.Optional(asked.Notice, "notice", 200);
        return asked.Kind switch
        {
            CalendarEditKind.YearCorrected => Corrected(asked.YearJson, book) with { Reason = reason, Notice = notice },
            CalendarEditKind.Closed => Closed(asked.Days, reason, book) with { Notice = notice },
            CalendarEditKind.Reopened => Reopened(asked.Days, book) with { Reason = reason, Notice = notice },
            _ => throw Refusal.Invalid("CALENDAR_EDIT_UNKNOWN").Throwable(),
        };
    }

    /// <summary>A year that was not there yet, by its notice.</summary>
    public static CalendarChange Published(string json, Book book)
    {
        var year = CalendarYear.Parse(json).Value;
        return new(CalendarEditKind.YearPublished, Whole(year.Year), WorkCalendar.From([.. Years(book), year], book.Closures).Value)
        { Reason = year.Source, Notice = year.Source, Json = json };
    }

    private static CalendarChange Corrected(string? json, Book book)
    {
        var year = CalendarYear.Parse(json ?? "").Value;
        if (!book.Calendar.IsPublished(year.Year))
            throw Refusal.Conflict("CALENDAR_YEAR_UNPUBLISHED").With("year", year.Year).Throwable();
        var years = Years(book).Where(y => y.Year != year.Year).Append(year);
        return new(CalendarEditKind.YearCorrected, Whole(year.Year), WorkCalendar.From(years, book.Closures).Value) { Reason = year.Source, Json = json };
    }

    private static CalendarChange Closed(string? days, string reason, Book book)
    {
        var span = DateSpan.Parse(days).Value;
        if (span.Days > LongestClosure)
            throw Refusal.Invalid("CLOSURE_TOO_LONG").With("days", span.Days).With("most", LongestClosure).Throwable();
        return new(CalendarEditKind.Closed, span, WorkCalendar.From(Years(book), [.. book.Closures, new Closure(span, reason)]).Value) { Reason = reason };
    }

    private static CalendarChange Reopened(string? days, Book book)
    {
        var span = DateSpan.Parse(days).Value;
        if (book.Closures.All(c => c.Days != span))
            throw Refusal.Missing("CLOSURE_UNKNOWN").With("days", span).Throwable();
        return new(CalendarEditKind.Reopened, span, WorkCalendar.From(Years(book), book.Closures.Where(c => c.Days != span)).Value) { Reason = "" };
    }

    private static IEnumerable<CalendarYear> Years(Book book) => book.Years.Select(y => CalendarYear.Parse(y.Json).Value);

    private static DateSpan Whole(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
