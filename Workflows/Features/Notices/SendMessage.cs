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
    public sealed class Handler(IHubDb db, ActDesk desk, SendingRules rules, MessageText texts, IEnumerable<IMessageSender> senders)
    {
        /// <returns>Where it stands by this call, or null where there was nothing to do or somebody else does it.</returns>
        public async Task<MessageState?> HandleAsync(Guid id, CancellationToken cancellation)
        {
            if (await TakeAsync(id, cancellation) is not { } message)
                return null;
            var outcome = await SendAsync(message, cancellation);
            return await NoteAsync(message, outcome, CancellationToken.None); // it has gone out: noting it must not be stopped
        }

        /// <summary>The message, where it is due and nobody was faster.</summary>
        private async Task<Message?> TakeAsync(Guid id, CancellationToken cancellation)
        {
            var now = desk.Now;
            var found = await db.Messages.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellation);
            if (found is null || found.DueAt is not { } due || due > now)
                return null;
            var taken = await db.Messages.Where(m => m.Id == id && m.Attempts == found.Attempts && m.DueAt != null && m.DueAt <= now)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, now + rules.Lease).SetProperty(x => x.Attempts, found.Attempts + 1), cancellation);
            return taken == 1 ? found : null;
        }

        private async Task<SendOutcome> SendAsync(Message message, CancellationToken cancellation)
        {
            if (senders.LastOrDefault(s => s.Channel == message.Channel.ToString()) is not { } sender)
                return SendOutcome.Refused("SENDER_MISSING");
            if (texts.Of(message) is not var (subject, text))
                return SendOutcome.Refused("TEMPLATE_MISSING");
            if (await AddressAsync(message, cancellation) is not { } address)
                return SendOutcome.Refused("ADDRESS_MISSING");
            try
            {
                return await sender.SendAsync(new OutgoingMessage(message.Id, address, subject, text), cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return SendOutcome.Failed(fault.GetType().Name); // it stands on the message; the words of an exception may hold an address
            }
        }

        /// <summary>Read now and kept nowhere else: of the applicant from the case, of staff from their settings.</summary>
        private async Task<string?> AddressAsync(Message message, CancellationToken cancellation)
        {
            if (message.PersonId is { } person)
                return await db.NoticeSettings.AsNoTracking().Where(s => s.PersonId == person && s.EmailOn).Select(s => s.Email).FirstOrDefaultAsync(cancellation);
            var applicant = await db.Cases.AsNoTracking().Where(c => c.Id == message.CaseId).Select(c => c.Applicant).FirstOrDefaultAsync(cancellation);
            return message.Channel == MessageChannel.Sms ? applicant?.Phone : applicant?.Email;
        }

        private async Task<MessageState> NoteAsync(Message message, SendOutcome outcome, CancellationToken cancellation)
        {
            var (now, attempt) = (desk.Now, message.Attempts + 1);
            var mine = db.Messages.Where(m => m.Id == message.Id && m.Attempts == attempt && m.SentAt == null);
            if (outcome.IsSent)
            {
                await mine.ExecuteUpdateAsync(m => m.SetProperty(x => x.State, MessageState.Sent).SetProperty(x => x.DueAt, (DateTimeOffset?)null)
                    .SetProperty(x => x.SentAt, now).SetProperty(x => x.ProviderId, Cut(outcome.ProviderId, 200)).SetProperty(x => x.LastFault, (string?)null), cancellation);
                return MessageState.Sent;
            }
            var (state, due) = rules.AfterFault(attempt, outcome.IsFinal, outcome.After, message.PersonId is null, now);
            await mine.ExecuteUpdateAsync(m => m.SetProperty(x => x.State, state).SetProperty(x => x.DueAt, due)
                .SetProperty(x => x.LastFault, Cut(outcome.Fault, 400)), cancellation);
            return state;
        }

        private static string? Cut(string? text, int most) => text is null || text.Length <= most ? text : text[..most];
    }
}
