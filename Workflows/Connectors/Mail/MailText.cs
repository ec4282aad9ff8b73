using ApprovalHub.Features.Ports;
using MimeKit;

namespace ApprovalHub.Connectors.Mail;

/// <summary>An e-mail as it goes out. Its <c>Message-ID</c> is made of the message's key, so that the same one again is known as the same.</summary>
internal static class MailText
{
    public static MimeMessage Of(OutgoingMessage message, string from)
    {
        var sender = MailboxAddress.Parse(from);
        var mail = new MimeMessage
        {
            MessageId = $"{message.Key:N}@{sender.Domain}",
            Subject = message.Subject,
            Body = new TextPart("plain") { Text = message.Text },
        };
        mail.From.Add(sender);
        mail.To.Add(MailboxAddress.Parse(message.Address));
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }
}
