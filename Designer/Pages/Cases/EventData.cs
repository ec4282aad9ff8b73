using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>Reads what an event was told, whatever version of the product wrote it.</summary>
internal static class EventData
{
    public static JsonElement? At(JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var found) ? found : null;

    public static string? Text(JsonElement? of, string name) => At(of, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public static JsonElement.ArrayEnumerator List(JsonElement? of, string name) => At(of, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    public static IEnumerable<string> Strings(JsonElement? of, string name) =>
        List(of, name).Where(s => s.ValueKind == JsonValueKind.String).Select(s => s.GetString()!);
}
