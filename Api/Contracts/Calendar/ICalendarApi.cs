using Refit;

namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>Working days (工作日) and limits.</summary>
public interface ICalendarApi
{
    /// <summary>When a limit runs out; anybody may ask.</summary>
    /// <param name="start">Day of the act; it does not count.</param>
    /// <param name="amount">How many units; 0 is that very day.</param>
    /// <param name="unit">workday, naturalday, month or year.</param>
    /// <param name="stops">Any number of <c>a..b</c>: stopped on a, which still counts, resumed on b, which does not.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/calendar/due")]
    Task<DueResponse> DueAsync(
        [Query(Format = "yyyy-MM-dd")] DateOnly start, int amount, string unit, [Query(CollectionFormat.Multi)] string[]? stops = null,
        CancellationToken cancellation = default);

    /// <summary>The same, day by day; for who is signed in.</summary>
    [Get("/api/calendar/count")]
    Task<CountResponse> CountAsync(
        [Query(Format = "yyyy-MM-dd")] DateOnly start, int amount, string unit, [Query(CollectionFormat.Multi)] string[]? stops = null,
        CancellationToken cancellation = default);

    /// <summary>404 <c>CALENDAR_YEAR_OUT_OF_RANGE</c> for a year that no calendar has.</summary>
    [Get("/api/calendar/{year}")]
    Task<YearResponse> ReadAsync(int year, CancellationToken cancellation = default);

    /// <summary>What a file would change, or all that is wrong with it by field; nothing is saved. Administrators only.</summary>
    [Post("/api/calendar/years/check")]
    Task<YearCheckResponse> CheckAsync([Body] YearFileRequest request, CancellationToken cancellation = default);

    /// <summary>Publishes a year; administrators only.</summary>
    [Post("/api/calendar/years")]
    Task<YearResponse> ImportAsync([Body] ImportYearRequest request, CancellationToken cancellation = default);

    /// <summary>The changes that the calendar has had, and the days on which the centre is shut.</summary>
    [Get("/api/calendar/edits")]
    Task<CalendarEditsResponse> EditsAsync(CancellationToken cancellation = default);

    /// <summary>What a change would move; nothing is saved. Administrators only.</summary>
    /// <param name="request">The change.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Post("/api/calendar/edits/preview")]
    Task<EditPreviewResponse> PreviewAsync([Body] CalendarEditRequest request, string? after = null, int? take = null, CancellationToken cancellation = default);

    /// <summary>Changes the calendar; every date that rests on it is counted anew. Administrators only.</summary>
    [Post("/api/calendar/edits")]
    Task<CalendarEditLine> EditAsync([Body] CalendarEditRequest request, CancellationToken cancellation = default);

    /// <summary>Years that are wanted and not imported: from November on the next one too. Administrators only.</summary>
    [Get("/api/calendar/missing")]
    Task<IReadOnlyList<MissingYearLine>> MissingAsync(CancellationToken cancellation = default);
}
