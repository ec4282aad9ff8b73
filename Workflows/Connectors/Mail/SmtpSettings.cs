using MimeKit;

namespace ApprovalHub.Connectors.Mail;

/// <summary>How the mail server is reached.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="From">Who e-mails come from, as <c>Name &lt;address&gt;</c>.</param>
public sealed record SmtpSettings(string Host, int Port, string From)
{
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Whether the connection must be encrypted: from the start on port 465, else by STARTTLS.</summary>
    public bool Encrypted { get; init; } = true;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a sender can be read as one mailbox with a domain.</summary>
    public static bool IsSender(string from) => MailboxAddress.TryParse(from, out var box) && box.Domain.Length > 0;
}
