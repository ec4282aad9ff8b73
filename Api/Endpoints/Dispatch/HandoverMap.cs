using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Dispatch;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ReminderWay = ApprovalHub.Domain.Cases.ReminderWay;

namespace ApprovalHub.Api.Endpoints.Dispatch;

/// <summary>What is done at the desk: identity, handing over, reminding.</summary>
internal static class HandoverMap
{
    public static void Map(RouteGroupBuilder dispatch)
    {
        dispatch.MapPost("/identity", IdentityAsync);
        dispatch.MapPost("/handover", HandOverAsync);
        dispatch.MapPost("/reminders", RemindAsync);
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
            Enum.Parse<DeliveryWay>(request.Way.ToString()), request.Recipient, request.RecipientId, request.Carrier, request.TrackingNo)
        { SignedOnPaper = request.SignedOnPaper ? true : null };
        return Answer(await handler.HandleAsync(new HandOver.Command(rows, delivery, request.Signature, request.Opinion, key), http.RequestAborted), words);
    }

    private static async Task<Ok<HandoverResponse>> RemindAsync(ReminderRequest request, RemindApplicant.Handler handler, RefusalWords words, HttpContext http)
    {
        var key = ActGuard.RequiredKey(http, request, ActGuard.Owner(http));
        var command = new RemindApplicant.Command(request.CaseIds, Enum.Parse<ReminderWay>(request.Way.ToString()), request.Words, key);
        return Answer(await handler.HandleAsync(command, http.RequestAborted), words);
    }

    private static Ok<HandoverResponse> Answer(IReadOnlyList<HandOver.Outcome> done, RefusalWords words) =>
        TypedResults.Ok(new HandoverResponse([.. done.Select(o =>
        {
            var (text, next) = words.Of(o.Refusal);
            return new HandoverResponse.Row(o.CaseId, o.Refusal is null, o.Revision, o.Refusal?.Code, text, next);
        })]));
}
