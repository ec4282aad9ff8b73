using System.Net.Sockets;
using System.Text.RegularExpressions;
using ApprovalHub.Features.Ports;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ApprovalHub.Connectors.Mail;

/// <summary>Sends e-mails by a mail server, one connection each; every fault of the network or the server is an outcome.</summary>
internal sealed partial class SmtpSender(SmtpSettings settings) : IMessageSender
{
    private const int ImplicitTls = 465;

    public string Channel => "Email";

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        using var waited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        waited.CancelAfter(settings.Timeout);
        try
        {
            return SendOutcome.Sent(await SendAsync(MailText.Of(message, settings.From), waited.Token));
        }
        catch (SmtpCommandException refused)
        {
            var said = $"SMTP {(int)refused.StatusCode}"; // its words may name the address
            return IsOfTheMessage(refused) ? SendOutcome.Refused(said) : SendOutcome.Failed(said);
        }
        catch (ParseException)
        {
            return SendOutcome.Refused("ADDRESS_MALFORMED");
        }
        catch (Exception fault) when (IsNetwork(fault) && !cancellation.IsCancellationRequested)
        {
            return SendOutcome.Failed(fault is OperationCanceledException ? "TIMEOUT" : IsSignIn(fault) ? "SIGN_IN_REFUSED" : "SERVER_AWAY");
        }
    }

    /// <summary>
    /// Whether the server refuses this message for good: its recipient, or its text. That it does not know our account, does not take our sender or does
    /// not relay for us (RFC 3463: X.7) is the same for every message, and over when somebody mends the configuration.
    /// </summary>
    private static bool IsOfTheMessage(SmtpCommandException refused) =>
        (int)refused.StatusCode >= 500 && refused.StatusCode != SmtpStatusCode.AuthenticationRequired
        && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted && !Policy().IsMatch(refused.Message);

    private async Task<string?> SendAsync(MimeMessage mail, CancellationToken cancellation)
    {
        using var client = new SmtpClient();
        var security = !settings.Encrypted ? SecureSocketOptions.None : settings.Port == ImplicitTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        await client.ConnectAsync(settings.Host, settings.Port, security, cancellation);
        if (settings.User is { Length: > 0 } user)
            await client.AuthenticateAsync(user, settings.Password ?? "", cancellation);
        await client.SendAsync(mail, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
        return mail.MessageId;
    }

    private static bool IsNetwork(Exception fault) => fault is SocketException or IOException or OperationCanceledException or SmtpProtocolException
        or SslHandshakeException or ServiceNotConnectedException or System.Security.Authentication.AuthenticationException or NotSupportedException
        || IsSignIn(fault);

    private static bool IsSignIn(Exception fault) => fault is MailKit.Security.AuthenticationException or ServiceNotAuthenticatedException;

    [GeneratedRegex(@"\b5\.7\.\d|relay", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}
