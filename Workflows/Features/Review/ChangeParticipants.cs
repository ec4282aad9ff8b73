using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
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
            return await runner.RunAsync(request, (subject, act) =>
            {
                // A joint review asks departments, a countersign asks posts.
                var known = act.Book.Definition.Node(command.NodeId)?.Type == ActivityTypes.Countersign
                    ? book.Posts.Any(p => p.Code == command.Participant)
                    : book.Departments.ContainsKey(command.Participant);
                if (!known)
                    throw Refusal.Invalid("PARTICIPANT_UNKNOWN").With("participant", command.Participant).Throwable();
                subject.AddParticipant(command.NodeId, command.Participant, command.Reason, act);
            }, cancellation);
        }

        public Task<ActAnswer> RemoveAsync(ActRequest request, Command command, CancellationToken cancellation) => runner.RunAsync(
            request, (subject, act) => subject.RemoveParticipant(command.NodeId, command.Participant, command.Reason, act), cancellation);
    }
}
