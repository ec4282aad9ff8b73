using System.Globalization;
using System.Text.Json;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>
/// The files of a material: <c>[{"id" or "url","name","size","sm3" or "sha256","type"}]</c>. One that is wrong is read with the field's name: the message is
/// taken all the same.
/// </summary>
internal static class WireFiles
{
    private const int LongestName = 120, LongestWhere = 400, DigestLength = 64;

    /// <summary>Null where there are none.</summary>
    public static IReadOnlyList<IncomingFile>? Of(JsonElement material) =>
        !material.TryGetProperty("files", out var files) || files.ValueKind == JsonValueKind.Null ? null
        : files.ValueKind != JsonValueKind.Array ? [new IncomingFile { Wrong = "files" }]
        : files.GetArrayLength() == 0 ? null : [.. files.EnumerateArray().Select(Read)];

    private static IncomingFile Read(JsonElement item)
    {
        var (name, where, size) = (Text(item, "name", LongestName), Text(item, "id", LongestWhere) ?? Text(item, "url", LongestWhere), Size(item));
        var (sha256, sm3) = (Digest(item, "sha256"), Digest(item, "sm3"));
        return new IncomingFile
        {
            Name = name ?? "",
            Where = where ?? "",
            Size = size ?? 0,
            Sha256 = sha256,
            Sm3 = sha256 is null ? sm3 : null,
            Type = Text(item, "type", LongestName),
            Wrong = name is null ? "name" : where is null ? "id" : size is not > 0 ? "size" : sha256 is null && sm3 is null ? "sm3" : null,
        };
    }

    private static string? Digest(JsonElement item, string name) =>
        Text(item, name, DigestLength) is { Length: DigestLength } text && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : null;

    /// <summary>A number, or a number as text.</summary>
    private static long? Size(JsonElement item) => item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("size", out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number
        : long.TryParse(WireString.Of(value), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;

    private static string? Text(JsonElement item, string name, int longest) =>
        WireString.Of(item, name) is { Length: > 0 } text && text.Length <= longest && !text.Any(char.IsControl) && !string.IsNullOrWhiteSpace(text) ? text : null;
}
