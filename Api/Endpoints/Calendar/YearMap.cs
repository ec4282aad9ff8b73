using System.Text.Json;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Calendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Calendar;

/// <summary>The years of the calendar: what they say, and how one is imported.</summary>
internal static class YearMap
{
    private const int LongestFile = 100_000;

    public static void Map(RouteGroupBuilder calendar)
    {
        calendar.MapGet("/{year:int}", ReadAsync);
        calendar.MapPost("/years/check", CheckAsync).RequireAuthorization(Policies.Administrator);
        calendar.MapPost("/years", ImportAsync).RequireAuthorization(Policies.Administrator);
    }

    private static async Task<Ok<YearResponse>> ReadAsync(int year, ReadCalendar.Handler handler, CancellationToken cancellation)
    {
        var read = await handler.YearAsync(year, cancellation);
        return TypedResults.Ok(new YearResponse
        {
            Year = read.Number,
            Published = read.Notice is not null,
            Source = read.Notice?.Source,
            ImportedAt = read.Notice?.ImportedAt,
            WorkDays = read.WorkDays,
            Off = read.Off,
            Holidays = [.. read.Holidays.Select(span => new YearResponse.Span(span.First, span.Last))],
            Worked = read.Worked,
        });
    }

    private static async Task<Ok<YearCheckResponse>> CheckAsync(
        YearFileRequest request, ImportYear.Handler import, RefusalWords words, CancellationToken cancellation)
    {
        if (request.File.Length > LongestFile)
            throw Refusal.Invalid("CALENDAR_FILE_TOO_LONG").With("longest", LongestFile).Throwable();
        var (faults, year, workDays, before, cases) = await import.CheckAsync(request.File, cancellation);
        return TypedResults.Ok(new YearCheckResponse
        {
            Faults = [.. faults.Select(fault => Of(fault, words))],
            Year = year is null ? null : new ImportYearRequest
            {
                Year = year.Year,
                Source = year.Source,
                Off = [.. year.Off.Select(span => span.ToString())],
                Work = [.. year.Work.Select(day => DateSpan.Of(day).ToString())],
            },
            WorkDays = workDays,
            WorkDaysBefore = before,
            Cases = cases,
        });
    }

    private static YearCheckResponse.Fault Of(CalendarFault fault, RefusalWords words)
    {
        var (text, next) = words.Of(fault.Refusal);
        return new YearCheckResponse.Fault(fault.Field, fault.Refusal.Code, text!, next);
    }

    private static async Task<Ok<YearResponse>> ImportAsync(
        ImportYearRequest request, ImportYear.Handler import, ReadCalendar.Handler read, CancellationToken cancellation) =>
        await ReadAsync(await import.HandleAsync(JsonSerializer.Serialize(request, ApiJson.Options), cancellation), read, cancellation);
}
