using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>收回: the last actor takes a completion back, while nothing has happened since.</summary>
public static class RecallTask
{
    public sealed record Command(Guid TaskId);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Recall(command.TaskId, act), cancellation);
    }
}
