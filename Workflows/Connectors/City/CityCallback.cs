using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Inbound;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Connectors.City;

/// <summary>What the city brings: acknowledgements and messages, signed by its key, whatever they say.</summary>
internal sealed class CityCallback(CallbackCheck check, InboundReader reader) : IPlatformCallback
{
    public string Platform => "City";

    public CallbackReading Read(CallbackRequest request)
    {
        if (check.Fault(request.Method, request.Path, request.Query, request.Header, request.Body.Span) is { } fault)
            return CallbackReading.Refused(fault);
        try
        {
            return JsonSerializer.Deserialize(request.Body.Span, CityJson.Relaxed.CityVerdict) is { Result: "Taken" or "Rejected" } said && Guid.TryParseExact(said.MessageId, "N", out var id)
                ? CallbackReading.Of(CityPlatform.Read(id, said)) with { Nonce = Nonce(request) }
                : Garbled(request);
        }
        catch (JsonException)
        {
            return Garbled(request);
        }
    }

    public IncomingReading ReadIncoming(CallbackRequest request)
    {
        if (check.Fault(request.Method, request.Path, request.Query, request.Header, request.Body.Span) is { } fault)
            return new IncomingReading(null, fault);
        try
        {
            var item = JsonElement.Parse(request.Body.Span);
            return new IncomingReading(item.ValueKind == JsonValueKind.Object ? reader.Read(item) : null, null) { Nonce = Nonce(request) };
        }
        catch (JsonException)
        {
            return new IncomingReading(null, null) { Nonce = Nonce(request) };
        }
    }

    public void Forget(string nonce) => check.Forget(nonce);

    private static CallbackReading Garbled(CallbackRequest request) => CallbackReading.Garbled with { Nonce = Nonce(request) };

    private static string? Nonce(CallbackRequest request) => request.Header(SigningHeaders.Nonce);
}
