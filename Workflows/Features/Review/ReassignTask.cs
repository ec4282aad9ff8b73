using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>转办: gives an open task to another person of the same right.</summary>
public static class ReassignTask
{
    public sealed record Command(Guid TaskId, Guid ToPersonId, string? Reason);

    public sealed class Handler(ActDesk desk, ActRunner runner)
    {
        public async Task<ActAnswer> HandleAsync(ActRequest request, Command command, CancellationToken cancellation)
        {
            var to = (await desk.BookAsync(cancellation)).ActorFor(command.ToPersonId, desk.Today);
            return await runner.RunAsync(request, (subject, act) => subject.Reassign(command.TaskId, to, command.Reason, act), cancellation);
        }
    }
}
