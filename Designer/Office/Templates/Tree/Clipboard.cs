using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Steps as text, as they are copied and pasted within and between drafts.</summary>
public static class Clipboard
{
    private const string Mark = "approvalHub";

    /// <summary>A step with all in its columns; a parallel block with its join.</summary>
    /// <returns>The fragment, or null for the start, which every tree has once.</returns>
    public static Fragment? Copy(StepTree tree, string id)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Find(id) is not { } spot || id == tree.Drawing.Start)
            return null;
        if (spot.Step.Step.Type == DrawnStep.Join && spot.Index > 0)
            return Copy(tree, spot.Row[spot.Index - 1].Id);
        var steps = spot.Step.All.Select(s => s.Step).ToList();
        var last = spot;
        if (spot.Step.Step.Type == DrawnStep.Fork && tree.Find(spot.Next) is { } join)
        {
            steps.Add(join.Step.Step);
            last = join;
        }
        var ids = steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var exits = last.Step.Through.Select(t => new Fragment.Exit(t.Id, t.Port)).ToList();
        var lines = tree.Drawing.Lines.Where(l => ids.Contains(l.From) && !exits.Contains(new Fragment.Exit(l.From, l.Port)));
        return new Fragment([.. steps], [.. lines.Select(l => l with { Json = null })], id, [.. exits]);
    }

    public static string Write(Fragment fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        return DrawingJson.Raw(new JsonObject
        {
            [Mark] = "steps",
            ["entry"] = fragment.Entry,
            ["activities"] = new JsonArray([.. fragment.Steps.Select(s => DrawingJson.Node(s.Json))]),
            ["connections"] = new JsonArray([.. fragment.Lines.Select(l => Ends(l.From, l.Port, l.To))]),
            ["exits"] = new JsonArray([.. fragment.Exits.Select(e => Ends(e.Step, e.Port, null))]),
        });
    }

    /// <summary>Null where the text is none of ours.</summary>
    public static Fragment? Read(string text)
    {
        try
        {
            var json = DrawingJson.Parse(text);
            return json.Text(Mark) == "steps" ? Read(json) : null;
        }
        catch (JsonException)
        {
            return null; // somebody copied something else: the caller says so
        }
    }

    private static Fragment? Read(JsonElement json)
    {
        var steps = Items(json, "activities").Select(a => new DrawnStep(a.Text("id") ?? "", a.Text("type") ?? "", a)).ToImmutableArray();
        var ids = steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var lines = Items(json, "connections").Select(c => new DrawnLine(c.Text("from") ?? "", c.Text("port") ?? "", c.Text("to") ?? "")).ToImmutableArray();
        var exits = Items(json, "exits").Select(c => new Fragment.Exit(c.Text("from") ?? "", c.Text("port") ?? "")).ToImmutableArray();
        var whole = json.Text("entry") is { } entry && ids.Contains(entry) && ids.Count == steps.Length && steps.All(s => s.Id.Length > 0 && s.Type.Length > 0)
            && lines.All(l => ids.Contains(l.From) && l.Port.Length > 0 && l.To.Length > 0) && exits.All(e => ids.Contains(e.Step) && e.Port.Length > 0);
        return whole ? new Fragment(steps, lines, json.Text("entry")!, exits) : null;
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) => json.Get(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    private static JsonObject Ends(string from, string port, string? to)
    {
        var ends = new JsonObject { ["from"] = from, ["port"] = port };
        if (to is not null)
            ends["to"] = to;
        return ends;
    }
}
