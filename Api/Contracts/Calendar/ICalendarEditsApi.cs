using Refit;

namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>Changes of the calendar (日历变更) after it was published.</summary>
public interface ICalendarEditsApi
{
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

    /// <summary>The dates that a change has moved, as the cases say it. Administrators only.</summary>
    /// <param name="number">The change.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/calendar/edits/{number}/moves")]
    Task<EditMovesResponse> MovesAsync(int number, string? after = null, int? take = null, CancellationToken cancellation = default);

    /// <summary>Years that are wanted and not imported: from November on the next one too. Administrators only.</summary>
    [Get("/api/calendar/missing")]
    Task<IReadOnlyList<MissingYearLine>> MissingAsync(CancellationToken cancellation = default);
}
