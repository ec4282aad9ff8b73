using System.Text.Json;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>Where two JSON values differ; the order of members does not count.</summary>
internal static class JsonLeaves
{
    public static IEnumerable<JsonLeaf> Between(JsonElement? from, JsonElement? to, string path = "")
    {
        if (from is { ValueKind: JsonValueKind.Object } left && to is { ValueKind: JsonValueKind.Object } right)
            return OfObjects(left, right, _ => false, path);
        if (from is { ValueKind: JsonValueKind.Array } first && to is { ValueKind: JsonValueKind.Array } second)
        {
            return Enumerable.Range(0, Math.Max(first.GetArrayLength(), second.GetArrayLength()))
                .SelectMany(i => Between(Item(first, i), Item(second, i), $"{path}[{i}]"));
        }

        var (before, after) = (from?.GetRawText(), to?.GetRawText());
        return before == after ? [] : [new JsonLeaf(path, before, after)];
    }

    /// <summary>The same for two objects, some members left out.</summary>
    public static IEnumerable<JsonLeaf> OfObjects(JsonElement from, JsonElement to, Func<string, bool> leavesOut, string path = "") =>
        Members(from).Union(Members(to)).Where(m => !leavesOut(m)).SelectMany(m => Between(Member(from, m), Member(to, m), path.Length == 0 ? m : $"{path}.{m}"));

    private static IEnumerable<string> Members(JsonElement value) => value.EnumerateObject().Select(m => m.Name);

    private static JsonElement? Member(JsonElement value, string name) => value.TryGetProperty(name, out var found) ? found : null;

    private static JsonElement? Item(JsonElement value, int index) => index < value.GetArrayLength() ? value[index] : null;
}
