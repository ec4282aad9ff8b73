using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Connectors.City;

/// <summary>The city's acknowledgements: signed by its key, whatever they say.</summary>
internal sealed class CityCallback(CallbackCheck check) : IPlatformCallback
{
    public string Platform => "City";

    public CallbackReading Read(CallbackRequest request)
    {
        if (check.Fault(request.Method, request.Path, request.Query, request.Header, request.Body.Span) is { } fault)
            return CallbackReading.Refused(fault);
        try
        {
            return JsonSerializer.Deserialize(request.Body.Span, CityJson.Relaxed.CityVerdict) is { Result: "Taken" or "Rejected" } said && Guid.TryParseExact(said.MessageId, "N", out var id)
                ? CallbackReading.Of(CityPlatform.Read(id, said))
                : CallbackReading.Garbled;
        }
        catch (JsonException)
        {
            return CallbackReading.Garbled;
        }
    }
}
