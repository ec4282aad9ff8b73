using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Random templates, half of them spoiled: lines that are lost or lead elsewhere, other joins, no limit, a tolerated case without a gate.</summary>
internal sealed class Spoiled
{
    private static readonly string[] Modes = ["WaitAll", "WaitAny", "WaitAllActive"];
    private static readonly string[] Taken = ["Accepted", "Tolerated"];
    private readonly Random random;
    private readonly JsonNode model;

    private Spoiled(int seed)
    {
        random = new Random(seed);
        model = JsonNode.Parse(Drawings.New(seed).Json)!;
    }

    private JsonArray Activities => model["root"]!["activities"]!.AsArray();

    private JsonArray Connections => model["root"]!["connections"]!.AsArray();

    /// <param name="seed">The template.</param>
    public static ProcessDefinition New(int seed)
    {
        var spoiled = new Spoiled(seed);
        spoiled.Part();
        if (spoiled.random.Next(3) == 0) spoiled.TakeIn();
        for (var i = spoiled.random.Next(2) == 0 ? 0 : spoiled.random.Next(1, 3); i > 0; i--) spoiled.Spoil();
        return ProcessDefinition.Parse(spoiled.model.ToJsonString()).Value;
    }

    /// <summary>Each branch asks for a field of its own, so that it can go either way whatever the others do; one post countersigns.</summary>
    private void Part()
    {
        foreach (var node in Activities.Select(a => a!.AsObject()))
        {
            if (Type(node) == ActivityTypes.Branch)
                Set(node, "rules", $$"""[{"field":"form.{{Id(node)}}","operator":"eq","value":"1","port":"One"},{"field":"form.{{Id(node)}}","operator":"eq","value":"2","port":"Two"}]""");
            if (Type(node) == ActivityTypes.Countersign) Set(node, "posts", """["A"]""");
        }
    }

    /// <summary>An intake that tolerates, with or without a gate before the result.</summary>
    private void TakeIn()
    {
        var first = Connections.First(c => End(c!, "source") == "start")!;
        var entry = End(first, "target");
        Step("intake", ActivityTypes.Intake);
        Step("correction", ActivityTypes.Correction);
        first["target"]!["activity"] = "intake";
        foreach (var port in Taken) Connect("intake", port, entry);
        Connect("intake", "Correction", "correction");
        Connect("correction", "Completed", "intake");
        if (random.Next(2) == 0) return;
        Step("gate", ActivityTypes.ToleranceGate);
        Connections.First(c => End(c!, "source") == "decide" && Port(c!) == "Granted")!["target"]!["activity"] = "gate";
        Connect("gate", "Completed", "issue");
    }

    private void Spoil()
    {
        var line = Connections[random.Next(Connections.Count)]!;
        switch (random.Next(8))
        {
            case 0: Connections.Remove(line); break;
            case 1 or 2: line["target"]!["activity"] = Any(); break;
            case 3: Connect(End(line, "source"), Port(line), Any()); break;
            case 4 when Of(ActivityTypes.FlowJoin) is { } join: Set(join, "mode", Modes[random.Next(3)]); break;
            case 5 when Of(ActivityTypes.Review) is { } step: step.Remove("limit"); break;
            case 6 when Of(ActivityTypes.End) is { } end: end["customProperties"] = new JsonObject { ["result"] = "Granted" }; break;
            case 7 when Of(ActivityTypes.FlowFork) is { } fork: Set(fork, "branches", """["B1"]"""); break;
            default: line["source"]!["port"] = "Return"; break;
        }
    }

    private JsonObject? Of(string type) => Activities.Select(a => a!.AsObject()).FirstOrDefault(a => Type(a) == type);

    private string Any() => Id(Activities[random.Next(Activities.Count)]!.AsObject());

    private void Step(string id, string type) => Activities.Add(new JsonObject { ["id"] = id, ["type"] = type, ["version"] = 1, ["limit"] = Literal("1 WorkDay") });

    private void Connect(string source, string port, string target) => Connections.Add(new JsonObject
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
    });

    private static void Set(JsonObject node, string input, string value) => node[input] = new JsonObject
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = value.StartsWith('[') ? "Object" : "Literal", ["value"] = value },
    };

    private static JsonObject Literal(string value) => new() { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };

    private static string Id(JsonObject node) => node["id"]!.GetValue<string>();

    private static string Type(JsonObject node) => node["type"]!.GetValue<string>();

    private static string End(JsonNode line, string end) => line[end]!["activity"]!.GetValue<string>();

    private static string Port(JsonNode line) => line["source"]!["port"]!.GetValue<string>();
}
