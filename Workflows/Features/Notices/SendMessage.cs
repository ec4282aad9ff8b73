using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>
/// Sends one message: takes it for the time of a lease, sends it outside of any transaction, notes what became of it. The number of the attempt is the
/// proof of whose it is: whoever comes back after its lease has run out changes nothing.
/// </summary>
public static class SendMessage
{
    /// <summary>The fault of a message whose every attempt ended without word: whoever had it died, or could not note what became of it.</summary>
    public const string NoWord = "NO_WORD";

    public sealed class Handler(IHubDb db, ActDesk desk, SendingRules rules, Postman postman, GivenUpTeller administrators)
    {
        /// <returns>Where it stands by this call, or null where there was nothing to do, it must wait, or somebody else does it.</returns>
        public async Task<MessageState?> HandleAsync(Guid id, CancellationToken cancellation)
        {
            var now = desk.Now;
            var found = await db.Messages.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellation);
            if (found is null || found.DueAt is not { } due || due > now || await WaitsAsync(found, now, cancellation))
                return null;
            if (found.Attempts >= rules.MostAttempts)
                return await NoteAsync(found, found.Attempts, SendOutcome.Refused(NoWord), cancellation);
            if (!await TakeAsync(found, now, cancellation))
                return null;
            var outcome = await postman.SendAsync(found, cancellation);
            return await NoteAsync(found, found.Attempts + 1, outcome, CancellationToken.None); // it has gone out: noting it must not be stopped
        }

        /// <summary>
        /// Whether it is not its turn: applicants are let sleep whenever it comes to be sent, and what was written earlier about the same case to the
        /// same recipient by the same way goes first. It is due again when what it waits for may be over.
        /// </summary>
        private async Task<bool> WaitsAsync(Message message, DateTimeOffset now, CancellationToken cancellation)
        {
            var until = rules.Earliest(message.PersonId is null, now);
            var waits = until > now;
            if (!waits && message.CaseId is { } subject && await db.Messages.Where(m => m.CaseId == subject && m.Recipient == message.Recipient
                && m.Channel == message.Channel && m.DueAt != null && (m.CreatedAt < message.CreatedAt || (m.CreatedAt == message.CreatedAt && m.Id.CompareTo(message.Id) < 0)))
                .MinAsync(m => m.DueAt, cancellation) is { } before)
                (until, waits) = (before, true);
            if (until > now)
                await Seen(message, now).ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, until), cancellation);
            return waits;
        }

        /// <summary>Whether it is this caller's for the time of a lease.</summary>
        private async Task<bool> TakeAsync(Message message, DateTimeOffset now, CancellationToken cancellation) => await Seen(message, now)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, now + rules.Lease).SetProperty(x => x.Attempts, message.Attempts + 1), cancellation) == 1;

        /// <summary>The message while it is due and nobody has taken it since it was read.</summary>
        private IQueryable<Message> Seen(Message message, DateTimeOffset now) =>
            db.Messages.Where(m => m.Id == message.Id && m.Attempts == message.Attempts && m.DueAt != null && m.DueAt <= now);

        private async Task<MessageState> NoteAsync(Message message, int attempt, SendOutcome? outcome, CancellationToken cancellation)
        {
            var now = desk.Now;
            var mine = db.Messages.Where(m => m.Id == message.Id && m.Attempts == attempt && m.SentAt == null);
            if (outcome is { IsSent: true })
            {
                await mine.ExecuteUpdateAsync(m => m.SetProperty(x => x.State, MessageState.Sent).SetProperty(x => x.DueAt, (DateTimeOffset?)null)
                    .SetProperty(x => x.SentAt, now).SetProperty(x => x.ProviderId, Fit(outcome.ProviderId, 200)).SetProperty(x => x.LastFault, (string?)null), cancellation);
                return MessageState.Sent;
            }
            var (state, due) = outcome is null ? (MessageState.Suppressed, null)
                : rules.AfterFault(attempt, outcome.IsFinal, outcome.After, message.PersonId is null, now);
            if (state == MessageState.GivenUp)
                await administrators.TellAsync(cancellation);
            await mine.ExecuteUpdateAsync(m => m.SetProperty(x => x.State, state).SetProperty(x => x.DueAt, due)
                .SetProperty(x => x.LastFault, Fit(outcome == null ? null : outcome.Fault, 400)), cancellation);
            return state;
        }

        /// <summary>What the other side said, as every database takes it: no control characters, not too long, no character cut in half.</summary>
        private static string? Fit(string? text, int most)
        {
            if (text is null)
                return null;
            var fit = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
            return fit.Length <= most ? fit : fit[..most];
        }
    }
}
