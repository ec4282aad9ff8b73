using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>Texts of a platform's JSON, whatever it has written.</summary>
internal static class WireString
{
    /// <summary>The text; null where it is none, or where half a character stands in it (a lone surrogate), which no reader takes.</summary>
    public static string? Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // the message is kept with the field's name
        }
    }

    /// <summary>The text of a member; null where there is none.</summary>
    public static string? Of(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? Of(value) : null;

    /// <summary>The JSON as it came; what is no UTF-8 is shown as �.</summary>
    public static string Raw(JsonElement item) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(item));
}
