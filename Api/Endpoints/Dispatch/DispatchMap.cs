using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Dispatch;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Dispatch;

/// <summary>统一出件</summary>
internal static class DispatchMap
{
    private const int LongestWait = 3650;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var dispatch = routes.MapGroup("/api/dispatch").WithTags("Dispatch");
        dispatch.MapGet("/ready", ReadyAsync);
        dispatch.MapPost("/identity", IdentityAsync);
        dispatch.MapPost("/handover", HandOverAsync);
        routes.MapGet("/api/cases/{id}/signature", SignatureAsync).WithTags("Dispatch");
    }

    private static async Task<Ok<Page<ReadyApplicant>>> ReadyAsync(
        [AsParameters] Asked asked, ReadReady.Handler handler, CancellationToken cancellation)
    {
        if (asked.Days is < 0 or > LongestWait)
            throw Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", "days").Throwable();
        var page = await handler.HandleAsync(
            new ReadReady.Query(Paging.Text(asked.Q), asked.Days, ReadyCursor.Read(Paging.After(asked.After)), Paging.Take(asked.Take)), cancellation);
        return TypedResults.Ok(new Page<ReadyApplicant>([.. page.Applicants.Select(ReadyLines.Of)], ReadyCursor.Write(page.Next)));
    }

    private static async Task<Ok<IReadOnlyList<IdentityLine>>> IdentityAsync(
        IdentityRequest request, HandOver.Handler handler, RefusalWords words, CancellationToken cancellation)
    {
        var checkedOnes = await handler.CheckAsync(new HandOver.Identity(request.Recipient, request.RecipientId, request.CaseIds), cancellation);
        return TypedResults.Ok<IReadOnlyList<IdentityLine>>([.. checkedOnes.Select(c =>
        {
            var (text, next) = words.Of(c.Refusal);
            return new IdentityLine(c.CaseId, c.Refusal is null, c.As, c.Refusal?.Code, text, next);
        })]);
    }

    private static async Task<Ok<HandoverResponse>> HandOverAsync(HandoverRequest request, HandOver.Handler handler, RefusalWords words, HttpContext http)
    {
        var key = ActGuard.RequiredKey(http, request, ActGuard.Owner(http));
        var rows = request.Results.Select(r => new HandOver.Row(r.CaseId, r.TaskId, r.Revision)).ToList();
        var delivery = new Delivery(
            Enum.Parse<DeliveryWay>(request.Way.ToString()), request.Recipient, request.RecipientId, request.Carrier, request.TrackingNo);
        var done = await handler.HandleAsync(new HandOver.Command(rows, delivery, request.Signature, request.Opinion, key), http.RequestAborted);
        return TypedResults.Ok(new HandoverResponse([.. done.Select(o =>
        {
            var (text, next) = words.Of(o.Refusal);
            return new HandoverResponse.Row(o.CaseId, o.Refusal is null, o.Revision, o.Refusal?.Code, text, next);
        })]));
    }

    private static async Task<FileContentHttpResult> SignatureAsync(Guid id, HandOver.Handler handler, CancellationToken cancellation) =>
        TypedResults.Bytes(await handler.SignatureAsync(id, cancellation), "image/png");

    /// <summary>What the desk is asked for.</summary>
    private readonly record struct Asked(string? Q, int? Days, string? After, int? Take);
}
