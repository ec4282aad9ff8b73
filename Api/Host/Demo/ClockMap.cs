using ApprovalHub.Api.Contracts.Demo;
using ApprovalHub.Features.Green;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ApprovalHub.Api.Host.Demo;

/// <summary>Reads and moves the demo's clock.</summary>
internal static class ClockMap
{
    public static Ok<ClockResponse> Read(DemoClock clock) => TypedResults.Ok(new ClockResponse { Now = clock.GetUtcNow() });

    public static async Task<Ok<ClockResponse>> MoveAsync(
        MoveClockRequest request, ClockMover mover, DemoClock clock, DrawAudit.Handler audits, CancellationToken cancellation)
    {
        var happened = await mover.MoveAsync(request.To.ToUniversalTime(), cancellation);
        await audits.HandleAsync(cancellation); // what the mornings that were passed over would have drawn
        return TypedResults.Ok(new ClockResponse { Now = clock.GetUtcNow(), Happened = happened });
    }
}
