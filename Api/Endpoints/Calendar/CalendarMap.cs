using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Calendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Calendar;

/// <summary>Working days and limits.</summary>
internal static class CalendarMap
{
    private const int MostStops = 100;

    private static readonly Dictionary<string, LimitUnit> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["workday"] = LimitUnit.WorkDay,
        ["naturalday"] = LimitUnit.NaturalDay,
        ["hour"] = LimitUnit.Hour,
        ["minute"] = LimitUnit.Minute,
        ["month"] = LimitUnit.Month,
        ["year"] = LimitUnit.Year,
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        var calendar = routes.MapGroup("/api/calendar").WithTags("Calendar");
        calendar.MapGet("/due", DueAsync).AllowAnonymous().RequireRateLimiting(Limits.Public);
        calendar.MapGet("/count", CountAsync);
        YearMap.Map(calendar);
        EditMap.Map(calendar);
    }

    private static async Task<Ok<DueResponse>> DueAsync(
        ReadCalendar.Handler handler, string start, int amount, string unit, string[] stops, CancellationToken cancellation)
    {
        var due = await handler.DueAsync(Asked(start, amount, unit, stops), cancellation);
        return TypedResults.Ok(new DueResponse(due.Date, due.Provisional));
    }

    private static async Task<Ok<CountResponse>> CountAsync(
        ReadCalendar.Handler handler, string start, int amount, string unit, string[] stops, CancellationToken cancellation)
    {
        var (due, days) = await handler.CountAsync(Asked(start, amount, unit, stops), cancellation);
        return TypedResults.Ok(new CountResponse
        {
            Due = due.Date,
            Provisional = due.Provisional,
            Days = [.. days.Select(day => new CountResponse.Day(day.Day, day.Kind.ToString(), day.Used))],
        });
    }

    private static ReadCalendar.DueQuery Asked(string start, int amount, string unit, string[] stops)
    {
        if (!DateSpan.TryDay(start, out var day))
            throw Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", "start").Throwable();
        if (!Units.TryGetValue(unit, out var counted))
            throw Refusal.Invalid("LIMIT_UNIT_UNKNOWN").With("unit", unit).Throwable();
        if (stops.Length > MostStops)
            throw Refusal.Invalid("STOPS_TOO_MANY").With("most", MostStops).Throwable();
        return new ReadCalendar.DueQuery(day, new Limit(amount, counted), [.. stops.Select(s => DateSpan.Parse(s).Value).Select(s => (s.First, s.Last))]);
    }
}
