using System.Globalization;
using System.Text.Json;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>The fields of one message, all of them texts.</summary>
internal sealed class InboundFields(JsonElement data, Func<string, string, string?> open)
{
    private const int LongestText = 20_000, LongestList = 200_000, MostMaterials = 200;

    public string Required(string name) => Optional(name) ?? throw new InboundFieldException(name);

    public string? Optional(string name) => Optional(name, LongestText);

    private string? Optional(string name, int longest)
    {
        if (!data.TryGetProperty(name, out var value))
            return null;
        var text = WireString.Of(value) is { } given ? open(name, given) : null;
        return text is null || text.Length > longest || text.Contains('\0', StringComparison.Ordinal) ? throw new InboundFieldException(name)
            : string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>A field that is a number from 0 on, or is not there.</summary>
    public int? Number(string name) => Optional(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new InboundFieldException(name);

    /// <summary>A field that holds texts with commas between; none where it is not there.</summary>
    public IReadOnlyList<string> List(string name) => Optional(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A field that is a JSON object as text.</summary>
    public string? Json(string name) => Optional(name) is not { } text ? null
        : Parsed(name, text).ValueKind == JsonValueKind.Object ? text : throw new InboundFieldException(name);

    /// <summary>The list of materials: <c>[{"code" or "name","copies","files"}]</c> as text.</summary>
    public IReadOnlyList<IncomingMaterial> Materials()
    {
        const string Name = "materials";
        var list = Parsed(Name, Optional(Name, LongestList) ?? throw new InboundFieldException(Name));
        return list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= MostMaterials ? [.. list.EnumerateArray().Select(Material)] : throw new InboundFieldException(Name);
    }

    private static IncomingMaterial Material(JsonElement item)
    {
        var (code, name) = (Text(item, "code"), Text(item, "name"));
        return code is null && name is null || !int.TryParse(Text(item, "copies") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var copies)
            ? throw new InboundFieldException("materials") : new IncomingMaterial(code, name, copies) { Files = WireFiles.Of(item) };
    }

    private static string? Text(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value)
        ? WireString.Of(value) ?? (value.ValueKind == JsonValueKind.Number ? value.GetRawText() : throw new InboundFieldException("materials")) : null;

    private static JsonElement Parsed(string name, string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            throw new InboundFieldException(name);
        }
    }
}
