using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>The digest by which hub and platform compare a row: SM3 over the canonical JSON of its fields, as they are before encryption.</summary>
internal static class ContentHash
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>64 lower-case hexadecimal digits; the fields' order does not matter.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Plain))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
                writer.WriteString(name, value);
            writer.WriteEndObject();
        }
        return Sm3.HexOf(bytes.WrittenSpan);
    }
}
