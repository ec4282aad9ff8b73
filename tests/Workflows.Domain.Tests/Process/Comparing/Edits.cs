using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Comparing;
using static ApprovalHub.Domain.Tests.Process.Written;

namespace ApprovalHub.Domain.Tests.Process.Comparing;

/// <summary>Edits a definition at random and keeps the books of what a reader must be told.</summary>
internal sealed partial class Edits
{
    private readonly ProcessDefinition before;
    private readonly Random random;
    private readonly Written model;
    private readonly HashSet<string> touched;
    private int count;

    public Edits(ProcessDefinition before, Random random)
    {
        (this.before, this.random) = (before, random);
        model = new Written(before);
        touched = [before.Nodes[before.Graph.Start].Id];
    }

    /// <summary>Sort and node of every change that was made.</summary>
    public SortedSet<string> Expected { get; } = new(StringComparer.Ordinal);

    public ProcessDefinition After => model.Read();

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
        if (Any(n => n.Sort is { OpensTask: true } && model.Of(n.Id)["bulk"] is null && !touched.Contains(n.Id)) is not { } node) return;
        On(node, ChangeSort.Respelled, n => n["bulk"] = Literal(node.Settings.InBulk ? "true" : "false"));
    }

    private void Paper()
    {
        if (Any(n => n.Sort is { OpensTask: true } && !touched.Contains(n.Id)) is not { } node) return;
        JsonArray papers = [.. node.Settings.Papers.Select(p => JsonValue.Create($"{p.On}:{p.Kind}")), JsonValue.Create("Open:Paper" + count)];
        On(node, ChangeSort.ItemAdded, n => n["papers"] = List(papers));
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
        model.Activities.Insert(random.Next(model.Activities.Count + 1), new JsonObject { ["id"] = id, ["type"] = ActivityTypes.Review });
        Expect(ChangeSort.StepAdded, id);
    }

    private void Remove()
    {
        if (Any(n => !touched.Contains(n.Id)) is not { } node) return;
        model.Activities.Remove(model.Of(node.Id));
        touched.Add(node.Id);
        Expect(ChangeSort.StepRemoved, node.Id);
        foreach (var line in model.Connections.Where(l => Source(l!) == node.Id || Target(l!) == node.Id).ToList()) Drop(line!);
    }

    private void Reorder()
    {
        var original = before.Nodes.Select(n => n.Id).Where(id => model.Activities.Any(a => Id(a!) == id)).ToList();
        var last = model.Activities.Last(a => original.Contains(Id(a!)))!;
        if (Id(last) == original[0]) return;
        model.Activities.Remove(last);
        model.Activities.Insert(0, last);
        touched.UnionWith(original); // nothing may go any more, or the order might be the old one again
        if (!model.Activities.Select(a => Id(a!)).Where(original.Contains).SequenceEqual(original)) Expect(ChangeSort.OrderChanged, before.RootId);
        else Expected.Remove($"{ChangeSort.OrderChanged} {before.RootId}");
    }

    private void On(ProcessNode? node, ChangeSort sort, Action<JsonObject> edit)
    {
        if (node is null) return;
        edit(model.Of(node.Id));
        touched.Add(node.Id);
        Expect(sort, node.Id);
    }

    private void Expect(ChangeSort sort, string node) => Expected.Add($"{sort} {node}");

    private ProcessNode? Any(Func<ProcessNode, bool> which)
    {
        ProcessNode[] fitting = [.. before.Nodes.Where(n => model.Activities.Any(a => Id(a!) == n.Id)).Where(which)];
        return fitting.Length == 0 ? null : fitting[random.Next(fitting.Length)];
    }
}
