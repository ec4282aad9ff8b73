using System.Text.Json;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Calendar;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Calendar;

/// <summary>Changes of the calendar, with their dry run.</summary>
internal static class EditMap
{
    public static void Map(RouteGroupBuilder calendar)
    {
        calendar.MapGet("/edits", ReadAsync);
        calendar.MapPost("/edits", EditAsync).RequireAuthorization(Policies.Administrator);
        calendar.MapPost("/edits/preview", PreviewAsync).RequireAuthorization(Policies.Administrator);
        calendar.MapGet("/edits/{number:int}/moves", MovesAsync).RequireAuthorization(Policies.Administrator);
        calendar.MapGet("/missing", MissingAsync).RequireAuthorization(Policies.Administrator);
    }

    private static async Task<Ok<CalendarEditsResponse>> ReadAsync(ReadEdits.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var view = await handler.HandleAsync(cancellation);
        return TypedResults.Ok(new CalendarEditsResponse(
            mapper.Map<IReadOnlyList<CalendarEditLine>>(view.Edits),
            [.. view.Closures.Select(c => new CalendarEditsResponse.Closure(c.Days.First, c.Days.Last, c.Reason))]));
    }

    private static async Task<Ok<CalendarEditLine>> EditAsync(
        CalendarEditRequest request, EditCalendar.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var applied = await handler.HandleAsync(Asked(request), cancellation);
        return TypedResults.Ok(mapper.Map<CalendarEditLine>(applied.Edit) with { Cases = applied.Cases });
    }

    private static async Task<Ok<EditPreviewResponse>> PreviewAsync(
        CalendarEditRequest request, string? after, int? take, PreviewEdit.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        return TypedResults.Ok(mapper.Map<EditPreviewResponse>(await handler.HandleAsync(Asked(request), From(after), Paging.Take(take), cancellation)));
    }

    private static async Task<Ok<EditMovesResponse>> MovesAsync(
        int number, string? after, int? take, ReadMoves.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<EditMovesResponse>(await handler.HandleAsync(number, From(after), Paging.Take(take), cancellation)));

    private static Guid? From(string? after) => Paging.After(after) is not { } text ? null
        : Guid.TryParse(text, out var id) ? id : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();

    private static async Task<Ok<IReadOnlyList<MissingYearLine>>> MissingAsync(MissingYears.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<MissingYearLine>>(await handler.HandleAsync(cancellation)));

    private static EditCalendar.Command Asked(CalendarEditRequest request) => new(
        Enum.GetNames<CalendarEditKind>().Contains(request.Kind) ? Enum.Parse<CalendarEditKind>(request.Kind) : throw Refusal.Invalid("CALENDAR_EDIT_UNKNOWN").Throwable(),
        request.Days,
        request.Year is null ? null : JsonSerializer.Serialize(request.Year, ApiJson.Options),
        request.Reason,
        request.Notice);
}
