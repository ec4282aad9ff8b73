using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>作废、删除、转报、退件: ends a case from outside its process, with a reason (FACTS 3.4).</summary>
public static class TerminateCase
{
    public sealed record Command(string Result, string? Reason);

    public sealed class Handler(ActRunner runner)
    {
        public Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Terminate(command.Result, command.Reason, act), cancellation);
    }
}
