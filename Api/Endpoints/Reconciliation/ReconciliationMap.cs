using ApprovalHub.Api.Contracts.Reconciliation;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Features.Sync;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Reconciliation;

/// <summary>对账 with the platforms: what was found, a look on demand, and the repair.</summary>
internal static class ReconciliationMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var looks = routes.MapGroup("/api/reconciliations").WithTags("Reconciliation");
        looks.MapGet("", ListAsync);
        looks.MapGet("/{id}", ReadAsync);
        looks.MapGet("/{id}/differences", DifferencesAsync);
        looks.MapPost("", ReconcileAsync).RequireAuthorization(Policies.Administrator);
        looks.MapPost("/{id}/hand", HandAsync);
        looks.MapPost("/{id}/repair", RepairAsync).RequireAuthorization(Policies.Administrator);
    }

    private static async Task<Ok<ReconciliationsResponse>> ListAsync(ReadReconciliations.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<ReconciliationsResponse>(await handler.ListAsync(cancellation)));

    private static async Task<Ok<ReconciliationResponse>> ReadAsync(Guid id, ReadReconciliations.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<ReconciliationResponse>(await handler.ReadAsync(id, cancellation)));

    private static async Task<Ok<IReadOnlyList<ReconciliationResponse.Difference>>> DifferencesAsync(
        Guid id, int after, int? take, ReadReconciliations.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<ReconciliationResponse.Difference>>(await handler.BehindAsync(id, after, Paging.Take(take), cancellation)));

    private static async Task<Ok<ReconciliationResponse>> ReconcileAsync(
        ReconcileRequest request, ReconcileDay.Handler handler, ReadReconciliations.Handler read, IMapper mapper, CancellationToken cancellation) =>
        await ReadAsync(await handler.HandleAsync(new ReconcileDay.Command(request.Platform, request.Day), cancellation), read, mapper, cancellation);

    private static async Task<Ok<ReconciliationResponse>> HandAsync(
        Guid id, HandRequest request, SettleByHand.Handler handler, ReadReconciliations.Handler read, IMapper mapper, CancellationToken cancellation)
    {
        await handler.HandleAsync(id, Asked.One<SettleByHand.Act>(request.Act, "act"), request.Words, cancellation);
        return await ReadAsync(id, read, mapper, cancellation);
    }

    private static async Task<Ok<ReconciliationResponse>> RepairAsync(
        Guid id, RepairReconciliation.Handler handler, ReadReconciliations.Handler read, IMapper mapper, CancellationToken cancellation)
    {
        await handler.HandleAsync(id, cancellation);
        return await ReadAsync(id, read, mapper, cancellation);
    }
}
