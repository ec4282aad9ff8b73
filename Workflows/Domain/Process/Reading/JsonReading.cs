using System.Text.Json;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>Elsa writes camel case and reads Pascal case too.</summary>
internal static class JsonReading
{
    public static JsonElement? Member(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (element.TryGetProperty(name, out var found) || element.TryGetProperty(char.ToUpperInvariant(name[0]) + name[1..], out found))
            return found;
        return null;
    }

    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>An array, or Elsa's wrapper of one with references (<c>$values</c>); empty where there is none.</summary>
    public static IEnumerable<JsonElement> Array(this JsonElement element, string name)
    {
        var found = element.Member(name);
        if (found is { ValueKind: JsonValueKind.Object } wrapper && wrapper.TryGetProperty("$values", out var values)) found = values;
        return found is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
    }
}
