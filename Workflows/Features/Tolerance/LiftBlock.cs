using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tolerance;

/// <summary>解除容缺限制: lifts the block after a promise that was not broken after all (FACTS 4.6, 4.7).</summary>
public static class LiftBlock
{
    /// <param name="Reason">What shows that it has no ground.</param>
    public sealed record Command(string? Reason);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.LiftBlock(command.Reason, act), cancellation);
    }
}
