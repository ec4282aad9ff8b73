using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Moving;

/// <summary>Small templates and their next versions.</summary>
internal static class Versions
{
    public static string Line() => Draw.From("a").Step("a", ActivityTypes.Review).Lines("a Passed decide", "a Failed decide").Decision().Json();

    public static string Parallel() => Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]")).Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
        .Node("toldA", ActivityTypes.Notify, ("template", "T"), ("to", "[\"applicant\"]")).Node("toldB", ActivityTypes.Notify, ("template", "T"), ("to", "[\"applicant\"]"))
        .Node("join", ActivityTypes.FlowJoin, ("mode", "WaitAll"))
        .Lines("fork A a", "fork B b", "a Passed toldA", "a Failed toldA", "b Passed toldB", "b Failed toldB", "toldA Done join", "toldB Done join", "join Done decide").Decision().Json();

    public static ProcessDefinition Next(string json, Action<JsonNode> edit)
    {
        var model = JsonNode.Parse(json)!;
        model["version"] = model["version"]!.GetValue<int>() + 1;
        edit(model);
        return ProcessDefinition.Parse(model.ToJsonString()).Value;
    }

    public static JsonObject Node(JsonNode model, string id) => model["root"]!["activities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == id)!.AsObject();

    public static JsonObject Literal(string value) => new() { ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };

    public static void Add(JsonNode model, string id, string type)
    {
        var node = new JsonObject { ["id"] = id, ["type"] = type, ["limit"] = Literal("1 WorkDay"), ["template"] = Literal("T"), ["procedure"] = Literal("Hearing"), ["ground"] = Literal("第四十五条") };
        model["root"]!["activities"]!.AsArray().Add(node);
    }

    public static void Connect(JsonNode model, params (string Source, string Port, string Target)[] lines)
    {
        foreach (var (source, port, target) in lines)
        {
            model["root"]!["connections"]!.AsArray().Add(new JsonObject
            {
                ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
                ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
            });
        }
    }

    /// <summary>Puts a step on all lines between two others.</summary>
    public static void Between(JsonNode model, string source, string target, string id, string type)
    {
        Add(model, id, type);
        foreach (var line in model["root"]!["connections"]!.AsArray().Where(l => l!["source"]!["activity"]!.GetValue<string>() == source && l["target"]!["activity"]!.GetValue<string>() == target))
            line!["target"]!["activity"] = id;
        foreach (var port in ActivityCatalogue.All[type].Ports.Where(p => p.Use == PortUse.Needed).Select(p => p.Name).DefaultIfEmpty("Granted")) Connect(model, (id, port, target));
    }
}
