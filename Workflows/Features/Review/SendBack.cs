using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>退回: sends the work back to an earlier step, into a parallel branch too.</summary>
public static class SendBack
{
    public sealed record Command(Guid TaskId, string NodeId, string? Reason);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Return(command.TaskId, command.NodeId, command.Reason, act), cancellation);
    }
}
