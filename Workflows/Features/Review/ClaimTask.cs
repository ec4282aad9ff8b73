using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>签收 and 退回待办池: takes a task out of the pool, or gives it back.</summary>
public static class ClaimTask
{
    public sealed record Command(Guid TaskId);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> ClaimAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Claim(command.TaskId, act), cancellation);

        public Task<ActAnswer> ReleaseAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Release(command.TaskId, act), cancellation);
    }
}
