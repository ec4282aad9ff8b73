using System.Net;
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
            return Taken(answer.StatusCode) ? SendOutcome.Sent(answer.Content?.Id) : Fault(answer.StatusCode, answer.Headers?.RetryAfter?.Delta);
        }
        catch (Exception fault) when (IsNetwork(fault) && !cancellation.IsCancellationRequested)
        {
            return SendOutcome.Failed(fault is OperationCanceledException ? "TIMEOUT" : "GATEWAY_AWAY");
        }
    }

    private static bool Taken(HttpStatusCode? status) => status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices;

    private static SendOutcome Fault(HttpStatusCode? status, TimeSpan? after) => status switch
    {
        null => SendOutcome.Failed("GATEWAY_AWAY"),
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => SendOutcome.Failed($"HTTP {(int)status}", after),
        _ => SendOutcome.Refused($"HTTP {(int)status}"),
    };

    private static bool IsNetwork(Exception fault) => fault is HttpRequestException or OperationCanceledException or IOException or JsonException or Refit.ApiExceptionBase;
}
