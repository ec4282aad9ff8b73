using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Tests.Process.Moving;

/// <summary>Draws the next version of a template at random, and knows which node became which.</summary>
internal sealed class Redraw(ProcessDefinition before, Random random)
{
    private readonly JsonNode model = JsonNode.Parse(before.Json)!;
    private readonly Dictionary<string, string> names = before.Nodes.ToDictionary(n => n.Id, n => n.Id);
    private int count;

    public ProcessDefinition After
    {
        get
        {
            model["version"] = before.Version + 1;
            return ProcessDefinition.Parse(model.ToJsonString()).Value;
        }
    }

    /// <summary>The mapping that the edits made.</summary>
    public NodeMapping Mapping => new(names);

    private JsonArray Activities => model["root"]!["activities"]!.AsArray();

    private JsonArray Connections => model["root"]!["connections"]!.AsArray();

    /// <summary>Edits that change no way: other names, ids, limits, actors.</summary>
    public void Rename()
    {
        var node = Pick(Activities);
        switch (random.Next(4))
        {
            case 0: NewId(node); break;
            case 1: node["metadata"] = new JsonObject { ["displayText"] = "改名" + ++count }; break;
            case 2 when node["limit"] is not null: node["limit"] = Literal(random.Next(2, 9).ToString(CultureInfo.InvariantCulture) + " WorkDay"); break;
            case 3 when node["type"]!.GetValue<string>() is ActivityTypes.Review or ActivityTypes.JointReview: node["who"] = Literal("DepartmentHead"); break;
        }
    }

    /// <summary>Edits that change ways too.</summary>
    public void Edit()
    {
        switch (random.Next(6))
        {
            case 0: Insert(); break;
            case 1: Remove(); break;
            case 2: Fork(); break;
            case 3: Rule(); break;
            default: Rename(); break;
        }
    }

    private void NewId(JsonObject node)
    {
        var (old, id) = (Id(node), "m" + ++count);
        if (before.Node(old) is { Type: ActivityTypes.SpecialProcedure }) return; // a stop ends where it began
        node["id"] = id;
        foreach (var end in Connections.SelectMany(l => new[] { l!["source"]!, l["target"]! }).Where(e => e["activity"]!.GetValue<string>() == old)) end["activity"] = id;
        foreach (var name in names.Where(n => n.Value == old).Select(n => n.Key).ToList()) names[name] = id;
    }

    /// <summary>A review on a line.</summary>
    private void Insert()
    {
        var line = Pick(Connections);
        var id = Review();
        var target = line["target"]!["activity"]!.GetValue<string>();
        line["target"] = new JsonObject { ["activity"] = id, ["port"] = "In" };
        Connect(id, "Passed", target);
        Connect(id, "Failed", target);
    }

    /// <summary>Takes a step out whose outcomes all lead to one place.</summary>
    private void Remove()
    {
        var node = Pick(Activities);
        var id = Id(node);
        var outgoing = Connections.Where(l => Source(l!) == id).ToList();
        if (node["type"]!.GetValue<string>() is not (ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.Countersign)) return;
        if (outgoing.Select(l => Target(l!)).Distinct().Count() != 1 || Target(outgoing[0]!) == id) return;
        foreach (var line in Connections.Where(l => Target(l!) == id)) line!["target"]!["activity"] = Target(outgoing[0]!);
        foreach (var line in outgoing) Connections.Remove(line);
        Activities.Remove(node);
        foreach (var name in names.Where(n => n.Value == id).Select(n => n.Key).ToList()) names.Remove(name);
    }

    /// <summary>One more branch of a parallel block.</summary>
    private void Fork()
    {
        if (Activities.FirstOrDefault(a => a!["type"]!.GetValue<string>() == ActivityTypes.FlowFork && before.Node(Id(a)) is not null) is not JsonObject fork) return;
        var origin = before.Node(Id(fork))!;
        var join = before.Graph.Order.FirstOrDefault(n => before.Graph.After[origin.Index].Has(n) && before.Nodes[n].Type == ActivityTypes.FlowJoin, -1);
        if (join < 0 || !names.TryGetValue(before.Nodes[join].Id, out var end)) return;
        var branches = JsonNode.Parse(fork["branches"]!["expression"]!["value"]!.GetValue<string>())!.AsArray();
        branches.Add("X" + ++count);
        fork["branches"]!["expression"]!["value"] = branches.ToJsonString();
        var (id, told) = (Review(), "m" + ++count);
        Activities.Add(new JsonObject { ["id"] = told, ["type"] = ActivityTypes.Notify, ["template"] = Literal("Progress"), ["to"] = new JsonObject { ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = "[\"applicant\"]" } } });
        Connect(Id(fork), branches[^1]!.GetValue<string>(), id);
        Connect(id, "Passed", told);
        Connect(id, "Failed", told);
        Connect(told, "Done", end);
    }

    /// <summary>Another way of agreeing.</summary>
    private void Rule()
    {
        var node = Pick(Activities);
        if (node["type"]!.GetValue<string>() is ActivityTypes.JointReview or ActivityTypes.Countersign) node["rule"] = Literal(random.Next(2) == 0 ? "All" : "Any");
    }

    private string Review()
    {
        var id = "m" + ++count;
        Activities.Add(new JsonObject { ["id"] = id, ["type"] = ActivityTypes.Review, ["limit"] = Literal("1 WorkDay") });
        return id;
    }

    private void Connect(string source, string port, string target) => Connections.Add(new JsonObject
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
    });

    private JsonObject Pick(JsonArray among) => among[random.Next(among.Count)]!.AsObject();

    private static JsonObject Literal(string value) => new() { ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };

    private static string Id(JsonNode? activity) => activity!["id"]!.GetValue<string>();

    private static string Source(JsonNode line) => line["source"]!["activity"]!.GetValue<string>();

    private static string Target(JsonNode line) => line["target"]!["activity"]!.GetValue<string>();
}
