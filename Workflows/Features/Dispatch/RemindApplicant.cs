using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>
/// 催领: reminds an applicant of results that nobody has collected; each case records it in a transaction of its own. By message once a day: a second
/// one is <c>REMINDED_TODAY</c>.
/// </summary>
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
                    new ActRequest(id, null, command.Key.Of(id)), (subject, act) => subject.RemindToCollect(command.Way, command.Words, act),
                    (subject, act) => command.Way == ReminderWay.Message ? MustBeFirstTodayAsync(subject, act, cancellation) : Task.CompletedTask, cancellation);
                return new HandOver.Outcome(id, done.Revision, null);
            }
            catch (RefusedException refused)
            {
                return new HandOver.Outcome(id, null, refused.Refusal);
            }
        }

        /// <summary>One message a day, whoever of the desk or the clock was first; of two at once the case's revision lets one through.</summary>
        private async Task MustBeFirstTodayAsync(Case subject, CaseAct act, CancellationToken cancellation)
        {
            var since = ShanghaiTime.StartOfDay(act.Today);
            if (await db.Messages.AnyAsync(m => m.CaseId == subject.Id && m.CreatedAt >= since && m.State != MessageState.Suppressed
                && (m.Code == NoticeCodes.CollectionReminder || m.Code == NoticeCodes.DispatchReminder), cancellation))
                throw Refusal.Conflict("REMINDED_TODAY").With("number", subject.Number).Throwable();
        }
    }
}
