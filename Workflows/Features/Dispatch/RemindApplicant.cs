using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Dispatch;

/// <summary>催领: reminds an applicant of results that nobody has collected; each case records it in a transaction of its own.</summary>
public static class RemindApplicant
{
    private const int Most = 50;

    /// <param name="CaseIds">Whose results.</param>
    /// <param name="Way">By phone or by message.</param>
    /// <param name="Words">What was said; a phone call needs it.</param>
    /// <param name="Key">The request's key; each case gets its own from it.</param>
    public sealed record Command(IReadOnlyList<Guid> CaseIds, ReminderWay Way, string? Words, IdempotencyKey Key);

    public sealed class Handler(IHubDb db, ActRunner runner)
    {
        /// <summary>What became of each case, in their order. Refuses <c>HANDOVER_ROWS_WRONG</c> for none, too many or one twice.</summary>
        public async Task<IReadOnlyList<HandOver.Outcome>> HandleAsync(Command command, CancellationToken cancellation)
        {
            if (command.CaseIds.Count is 0 or > Most || command.CaseIds.Distinct().Count() < command.CaseIds.Count)
                throw Refusal.Invalid("HANDOVER_ROWS_WRONG").With("most", Most).Throwable();
            var outcomes = new List<HandOver.Outcome>();
            foreach (var id in command.CaseIds)
                outcomes.Add(await OneAsync(command, id, cancellation));
            return outcomes;
        }

        private async Task<HandOver.Outcome> OneAsync(Command command, Guid id, CancellationToken cancellation)
        {
            db.ChangeTracker.Clear();
            try
            {
                var done = await runner.RunAsync(
                    new ActRequest(id, null, command.Key.Of(id)), (subject, act) => subject.RemindToCollect(command.Way, command.Words, act), cancellation);
                return new HandOver.Outcome(id, done.Revision, null);
            }
            catch (RefusedException refused)
            {
                return new HandOver.Outcome(id, null, refused.Refusal);
            }
        }
    }
}
