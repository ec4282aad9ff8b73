using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>Takes one message to its sender: makes its text, reads its address, hands both over. Whatever breaks on the way is an outcome of this message.</summary>
public sealed class Postman(IHubDb db, MessageText texts, IEnumerable<IMessageSender> senders)
{
    /// <returns>
    /// What became of it, or null where its recipient, a member of staff, has switched e-mails off since it was written. That no sender is set, or no
    /// text there, is the centre's own fault and can be mended: it is tried again. Without an address it never can be.
    /// </returns>
    public async Task<SendOutcome?> SendAsync(Message message, CancellationToken cancellation)
    {
        try
        {
            if (senders.LastOrDefault(s => s.Channel == message.Channel.ToString()) is not { } sender)
                return SendOutcome.Failed("SENDER_MISSING");
            if (texts.Of(message) is not var (subject, text))
                return SendOutcome.Failed("TEMPLATE_MISSING");
            if (await AddressAsync(message, cancellation) is not { Length: > 0 } address)
                return message.PersonId is null ? SendOutcome.Refused("ADDRESS_MISSING") : null;
            return await sender.SendAsync(new OutgoingMessage(message.Id, address, subject, text), cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
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
}
