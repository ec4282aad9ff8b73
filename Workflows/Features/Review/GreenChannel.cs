using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>绿色通道: asked for with a reason, approved by another person (R-GREEN).</summary>
public static class GreenChannel
{
    /// <param name="Words">The reason when asking, the opinion when approving.</param>
    public sealed record Command(string? Words);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> RequestAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.RequestGreen(command.Words, act), cancellation);

        public Task<ActAnswer> ApproveAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.ApproveGreen(command.Words, act), cancellation);
    }
}
