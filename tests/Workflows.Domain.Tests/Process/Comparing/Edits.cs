using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Comparing;

namespace ApprovalHub.Domain.Tests.Process.Comparing;

/// <summary>Edits a definition at random and keeps the books of what a reader must be told.</summary>
internal sealed class Edits
{
    private readonly ProcessDefinition before;
    private readonly Random random;
    private readonly JsonNode model;
    private readonly HashSet<string> touched;
    private int count;

    public Edits(ProcessDefinition before, Random random)
    {
        (this.before, this.random) = (before, random);
        model = JsonNode.Parse(before.Json)!;
        touched = [before.Nodes[before.Graph.Start].Id];
    }

    /// <summary>Sort and node of every change that was made.</summary>
    public SortedSet<string> Expected { get; } = new(StringComparer.Ordinal);

    public ProcessDefinition After => ProcessDefinition.Parse(model.ToJsonString()).Value;

    private JsonArray Activities => model["root"]!["activities"]!.AsArray();

    private JsonArray Connections => model["root"]!["connections"]!.AsArray();

    /// <param name="withMeaning">Whether cases may go otherwise afterwards.</param>
    public void Any(bool withMeaning)
    {
        count++;
        switch (withMeaning ? random.Next(14) : random.Next(5))
        {
            case 0: Move(); break;
            case 1: Foreign(); break;
            case 2: Reorder(); break;
            case 3: Spell(); break;
            case 4: Vertices(); break;
            case 5: Rename(); break;
            case 6: Add(); break;
            case 7: Remove(); break;
            case 8: Input("limit", (100 + count).ToString(CultureInfo.InvariantCulture) + " WorkDay"); break;
            case 9: Input("remind", "P" + count); break;
            case 10: Paper(); break;
            case 11: Row(); break;
            case 12: AddLine(); break;
            default: RemoveLine(); break;
        }
    }

    private void Move() => On(Any(_ => true), ChangeSort.PlaceMoved, n =>
    {
        n["metadata"] ??= new JsonObject();
        n["metadata"]!["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = 7000 + count, ["y"] = 1 } };
    });

    private void Foreign() => On(Any(_ => true), ChangeSort.ForeignChanged, n => n["acme" + count] = new JsonObject { ["deep"] = count });

    private void Rename() => On(Any(_ => true), ChangeSort.StepRenamed, n =>
    {
        n["metadata"] ??= new JsonObject();
        n["metadata"]!["displayText"] = "改名" + count;
    });

    private void Input(string name, string value) =>
        On(Any(n => n.Sort is { OpensTask: true }), ChangeSort.InputChanged, n => n[name] = Literal(value));

    /// <summary>A default that is written out.</summary>
    private void Spell()
    {
        if (Any(n => n.Sort is { OpensTask: true } && Of(n.Id)["bulk"] is null && !touched.Contains(n.Id)) is not { } node) return;
        On(node, ChangeSort.Respelled, n => n["bulk"] = Literal(node.Settings.InBulk ? "true" : "false"));
    }

    private void Paper()
    {
        if (Any(n => n.Sort is { OpensTask: true } && !touched.Contains(n.Id)) is not { } node) return;
        JsonArray papers = [.. node.Settings.Papers.Select(p => JsonValue.Create($"{p.On}:{p.Kind}")), JsonValue.Create("Open:Paper" + count)];
        On(node, ChangeSort.ItemAdded, n => n["papers"] = new JsonObject { ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = papers.ToJsonString() } });
    }

    private void Row()
    {
        if (Any(n => n.Type == ActivityTypes.Branch) is not { } node) return;
        On(node, ChangeSort.ItemAdded, n =>
        {
            var text = n["rules"]!["expression"]!["value"]!.GetValue<string>();
            var rows = JsonNode.Parse(text)!.AsArray();
            rows.Add(new JsonObject { ["all"] = new JsonArray(Condition("a"), Condition("b")), ["port"] = "Default" });
            n["rules"]!["expression"]!["value"] = rows.ToJsonString();
        });

        JsonObject Condition(string field) => new() { ["field"] = field + count, ["operator"] = "eq", ["value"] = "1" };
    }

    private void Add()
    {
        var id = "added" + count;
        Activities.Insert(random.Next(Activities.Count + 1), new JsonObject { ["id"] = id, ["type"] = ActivityTypes.Review });
        Expect(ChangeSort.StepAdded, id);
    }

    private void Remove()
    {
        if (Any(n => !touched.Contains(n.Id)) is not { } node) return;
        Activities.Remove(Of(node.Id));
        touched.Add(node.Id);
        Expect(ChangeSort.StepRemoved, node.Id);
        foreach (var line in Connections.Where(l => Source(l!) == node.Id || Target(l!) == node.Id).ToList()) Drop(line!);
    }

    private void AddLine()
    {
        if (Any(_ => true) is not { } source || Any(_ => true) is not { } target) return;
        Connections.Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source.Id, ["port"] = "Extra" + count },
            ["target"] = new JsonObject { ["activity"] = target.Id, ["port"] = "In" },
        });
        touched.UnionWith([source.Id, target.Id]);
        Expect(ChangeSort.LineAdded, source.Id);
    }

    private void RemoveLine()
    {
        if (Lines() is { Count: > 0 } lines) Drop(lines[random.Next(lines.Count)]);
    }

    private void Vertices()
    {
        if (Lines() is not { Count: > 0 } lines) return;
        var line = lines[random.Next(lines.Count)];
        line["vertices"] = new JsonArray(new JsonObject { ["x"] = count });
        touched.UnionWith([Source(line), Target(line)]);
        kept.Add(line);
        Expect(ChangeSort.PlaceMoved, Source(line));
    }

    private readonly HashSet<JsonNode> kept = [];

    /// <summary>Lines of the definition that nothing else was done to.</summary>
    private List<JsonNode> Lines() => [.. Connections.Where(l => !kept.Contains(l!) && !Port(l!).StartsWith("Extra", StringComparison.Ordinal)).Select(l => l!)];

    private void Reorder()
    {
        var original = before.Nodes.Select(n => n.Id).Where(id => Activities.Any(a => Id(a!) == id)).ToList();
        var last = Activities.Last(a => original.Contains(Id(a!)))!;
        if (Id(last) == original[0]) return;
        Activities.Remove(last);
        Activities.Insert(0, last);
        touched.UnionWith(original); // nothing may go any more, or the order might be the old one again
        if (!Activities.Select(a => Id(a!)).Where(original.Contains).SequenceEqual(original)) Expect(ChangeSort.OrderChanged, before.RootId);
        else Expected.Remove($"{ChangeSort.OrderChanged} {before.RootId}");
    }

    private void Drop(JsonNode line)
    {
        Connections.Remove(line);
        if (!Port(line).StartsWith("Extra", StringComparison.Ordinal)) Expect(ChangeSort.LineRemoved, Source(line));
    }

    private void On(ProcessNode? node, ChangeSort sort, Action<JsonObject> edit)
    {
        if (node is null) return;
        edit(Of(node.Id));
        touched.Add(node.Id);
        Expect(sort, node.Id);
    }

    private void Expect(ChangeSort sort, string node) => Expected.Add($"{sort} {node}");

    private ProcessNode? Any(Func<ProcessNode, bool> which)
    {
        ProcessNode[] fitting = [.. before.Nodes.Where(n => Activities.Any(a => Id(a!) == n.Id)).Where(which)];
        return fitting.Length == 0 ? null : fitting[random.Next(fitting.Length)];
    }

    private JsonObject Of(string id) => Activities.Single(a => Id(a!) == id)!.AsObject();

    private static JsonObject Literal(string value) => new() { ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };

    private static string Id(JsonNode activity) => activity["id"]!.GetValue<string>();

    private static string Source(JsonNode line) => line["source"]!["activity"]!.GetValue<string>();

    private static string Target(JsonNode line) => line["target"]!["activity"]!.GetValue<string>();

    private static string Port(JsonNode line) => line["source"]!["port"]!.GetValue<string>();
}
