using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Dispatch;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Dispatch;

/// <summary>统一出件: what lies ready, and what has left.</summary>
internal static class DispatchMap
{
    private const int LongestWait = 3650;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var dispatch = routes.MapGroup("/api/dispatch").WithTags("Dispatch");
        dispatch.MapGet("/ready", ReadyAsync);
        dispatch.MapGet("/handed-over", HandedOverAsync);
        HandoverMap.Map(dispatch);
        PostingMap.Map(dispatch);
        routes.MapGet("/api/cases/{id}/signature", SignatureAsync).WithTags("Dispatch");
    }

    private static async Task<Ok<Page<ReadyApplicant>>> ReadyAsync(
        [AsParameters] Asked asked, ReadReady.Handler handler, CancellationToken cancellation)
    {
        if (asked.Days is < 0 or > LongestWait)
            throw Unreadable("days");
        var query = new ReadReady.Query(
            Paging.Words(asked.Q, asked.Find), asked.Days, asked.Overdue == true, ReadyCursor.Read(Paging.After(asked.After)), Paging.Take(asked.Take))
        { Unclaimed = asked.Unclaimed == true };
        var page = await handler.HandleAsync(query, cancellation);
        return TypedResults.Ok(new Page<ReadyApplicant>([.. page.Applicants.Select(ReadyLines.Of)], ReadyCursor.Write(page.Next)));
    }

    private static async Task<Ok<Page<HandedOverLine>>> HandedOverAsync(
        string? day, string? after, int? take, ReadHandedOver.Handler handler, CancellationToken cancellation)
    {
        var on = string.IsNullOrEmpty(day) ? (DateOnly?)null : DateSpan.TryDay(day, out var read) ? read : throw Unreadable("day");
        var query = new ReadHandedOver.Query(on, HandedOverCursor.Read(Paging.After(after)), Paging.Take(take));
        var page = await handler.HandleAsync(query, cancellation);
        return TypedResults.Ok(new Page<HandedOverLine>([.. page.Rows.Select(ReadyLines.Of)], HandedOverCursor.Write(page.Next)));
    }

    private static async Task<FileContentHttpResult> SignatureAsync(Guid id, HandOver.Handler handler, CancellationToken cancellation) =>
        TypedResults.Bytes(await handler.SignatureAsync(id, cancellation), "image/png");

    private static RefusedException Unreadable(string parameter) =>
        Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", parameter).Throwable();

    /// <summary>What the desk is asked for.</summary>
    private readonly record struct Asked(string? Q, int? Days, string? After, int? Take, bool? Overdue, bool? Unclaimed, [FromHeader(Name = HubHeaders.Find)] string? Find);
}
