using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Connectors.Sms;

/// <summary>Sends text messages by the gateway; every fault of the network or the gateway is an outcome.</summary>
internal sealed class SmsSender(ISmsGateway gateway, SmsSettings settings) : IMessageSender
{
    public string Channel => "Sms";

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        var text = settings.Signature.Length == 0 ? message.Text : $"【{settings.Signature}】{message.Text}";
        try
        {
            using var answer = await gateway.SendAsync(
                new SmsRequest(message.Address, text), message.Key.ToString("N"), settings.Key is null ? null : $"Bearer {settings.Key}", cancellation);
            // Whether it was taken is said by the status; a body that cannot be read does not unsend it.
            return answer.StatusCode is not { } status ? Unreached(answer.Error, cancellation)
                : Taken(status) ? SendOutcome.Sent(answer.Content?.Id)
                : Fault(status, After(answer.Headers));
        }
        catch (Exception fault) when (IsNetwork(fault))
        {
            return Unreached(fault, cancellation);
        }
    }

    private static bool Taken(HttpStatusCode status) => status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices;

    private static SendOutcome Unreached(Exception? fault, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is OperationCanceledException or TimeoutException)
                return SendOutcome.Failed("TIMEOUT");
        }
        return SendOutcome.Failed("GATEWAY_AWAY");
    }

    /// <summary>
    /// Final only where the gateway says that it is about this message. A key that it does not know, an address where it is not, a redirect: these are
    /// faults of the configuration, the same for every message, and over when somebody mends them.
    /// </summary>
    private static SendOutcome Fault(HttpStatusCode status, TimeSpan? after) => status switch
    {
        HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity =>
            SendOutcome.Refused($"HTTP {(int)status}"),
        _ => SendOutcome.Failed($"HTTP {(int)status}", after),
    };

    /// <summary>How long it asks to wait: seconds, or until an instant by its own clock.</summary>
    private static TimeSpan? After(HttpResponseHeaders? headers) => headers?.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } until } when headers.Date is { } now => until - now,
        _ => null,
    };

    private static bool IsNetwork(Exception fault) => fault is HttpRequestException or OperationCanceledException or IOException or JsonException or Refit.ApiExceptionBase;
}
