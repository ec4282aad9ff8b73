using Refit;

namespace ApprovalHub.Api.Contracts.Demo;

/// <summary>The demo's clock: administrators in Development with <c>Demo:Clock</c> only; elsewhere these addresses do not exist.</summary>
public interface IDemoApi
{
    [Get("/api/demo/clock")]
    Task<ClockResponse> ReadAsync(CancellationToken cancellation = default);

    /// <summary>Everything due on the way happens in order; 409 <c>CLOCK_ONLY_FORWARD</c>.</summary>
    [Post("/api/demo/clock")]
    Task<ClockResponse> MoveAsync([Body] MoveClockRequest request, CancellationToken cancellation = default);
}
