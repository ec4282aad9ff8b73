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
}
