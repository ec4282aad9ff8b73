using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>Adds a department to a running joint review or a post to a countersign (加签), or takes one out again (减签).</summary>
public static class ChangeParticipants
{
    /// <param name="NodeId">The running joint review or countersign.</param>
    /// <param name="Participant">Code of the department, or of the post.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Command(string NodeId, string Participant, string? Reason);

    public sealed class Handler(ActDesk desk, ActRunner runner)
    {
        public async Task<ActAnswer> AddAsync(ActRequest request, Command command, CancellationToken cancellation)
        {
            var book = await desk.BookAsync(cancellation);
            if (!book.Departments.ContainsKey(command.Participant) && book.Posts.All(p => p.Code != command.Participant))
                throw Refusal.Invalid("PARTICIPANT_UNKNOWN").With("participant", command.Participant).Throwable();
            return await runner.RunAsync(
                request, (subject, act) => subject.AddParticipant(command.NodeId, command.Participant, command.Reason, act), cancellation);
        }

        public Task<ActAnswer> RemoveAsync(ActRequest request, Command command, CancellationToken cancellation) => runner.RunAsync(
            request, (subject, act) => subject.RemoveParticipant(command.NodeId, command.Participant, command.Reason, act), cancellation);
    }
}
