using ApprovalHub.Api.Contracts.Calendar;

namespace ApprovalHub.Designer.Server.First;

/// <summary>The calendar, from the first answers where they hold a year. The real door is made when it is needed.</summary>
internal sealed class FirstCalendar(FirstAnswers first, Func<ICalendarApi> api) : ICalendarApi
{
    public Task<YearResponse> ReadAsync(int year, CancellationToken cancellation = default) =>
        first.TryTake<YearResponse>($"/api/calendar/{year}", YearReading.Year, out var known) ? Task.FromResult(known) : api().ReadAsync(year, cancellation);

    public Task<DueResponse> DueAsync(DateOnly start, int amount, string unit, string[]? stops = null, CancellationToken cancellation = default) =>
        api().DueAsync(start, amount, unit, stops, cancellation);

    public Task<CountResponse> CountAsync(DateOnly start, int amount, string unit, string[]? stops = null, CancellationToken cancellation = default) =>
        api().CountAsync(start, amount, unit, stops, cancellation);

    public Task<YearCheckResponse> CheckAsync(YearFileRequest request, CancellationToken cancellation = default) => api().CheckAsync(request, cancellation);

    public Task<YearResponse> ImportAsync(ImportYearRequest request, CancellationToken cancellation = default) => api().ImportAsync(request, cancellation);
}
