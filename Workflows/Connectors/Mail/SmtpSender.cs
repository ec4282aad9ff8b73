using System.Net.Sockets;
using ApprovalHub.Features.Ports;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ApprovalHub.Connectors.Mail;

/// <summary>Sends e-mails by a mail server, one connection each; every fault of the network or the server is an outcome.</summary>
internal sealed class SmtpSender(SmtpSettings settings) : IMessageSender
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
            return (int)refused.StatusCode >= 500 ? SendOutcome.Refused(said) : SendOutcome.Failed(said);
        }
        catch (ParseException)
        {
            return SendOutcome.Refused("ADDRESS_MALFORMED");
        }
        catch (Exception fault) when (IsNetwork(fault) && !cancellation.IsCancellationRequested)
        {
            return SendOutcome.Failed(fault is OperationCanceledException ? "TIMEOUT" : $"SERVER_AWAY {fault.GetType().Name}");
        }
    }

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
        or MailKit.Security.AuthenticationException or SslHandshakeException or ServiceNotConnectedException or System.Security.Authentication.AuthenticationException
        or NotSupportedException;
}
