using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Features.Ports;

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

    /// <summary>The same of a step's fields as they go out, before encryption.</summary>
    public static string Of(JsonElement fields) => Of(fields.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, field.Value.GetString() ?? "")));

    /// <summary>Digest of a day's rows of one data set: over a line each, sorted.</summary>
    public static string OfDay(IEnumerable<Holding> rows) => Sm3.HexOf(Encoding.UTF8.GetBytes(string.Join('\n', rows
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.CaseNumber}/{row.Step}/{row.Version}/{row.Digest}")).Order(StringComparer.Ordinal))));
}
