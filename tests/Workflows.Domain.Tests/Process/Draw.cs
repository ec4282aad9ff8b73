using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Draws small templates for tests: nodes with literal inputs, lines by port.</summary>
internal sealed class Draw
{
    private readonly JsonArray activities = [];
    private readonly JsonArray connections = [];

    /// <summary>A start that leads to the first node given.</summary>
    public static Draw From(string first) => new Draw().Node("start", ActivityTypes.Start).Line("start", "Done", first);

    public Draw Node(string id, string type, params (string Name, string Value)[] inputs)
    {
        var node = new JsonObject { ["id"] = id, ["type"] = type, ["version"] = 1, ["metadata"] = new JsonObject { ["displayText"] = "步骤" + id } };
        foreach (var (name, value) in inputs)
        {
            var kind = value.StartsWith('[') ? "Object" : "Literal";
            node[name] = new JsonObject { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = kind, ["value"] = value } };
        }

        activities.Add(node);
        return this;
    }

    public Draw Step(string id, string type, params (string Name, string Value)[] inputs) => Node(id, type, [("limit", "1 WorkDay"), .. inputs]);

    public Draw End(string id, string? result = null)
    {
        Node(id, ActivityTypes.End);
        if (result is not null) activities[^1]!["customProperties"] = new JsonObject { ["result"] = result };
        return this;
    }

    public Draw Line(string source, string port, string target)
    {
        connections.Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
            ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
        });
        return this;
    }

    public Draw Lines(params string[] lines)
    {
        foreach (var parts in lines.Select(l => l.Split(' '))) Line(parts[0], parts[1], parts[2]);
        return this;
    }

    /// <summary>The usual end: decide, issue, dispatch.</summary>
    public Draw Decision() => Step("decide", ActivityTypes.Decide).Node("issue", ActivityTypes.Issue).Step("dispatch", ActivityTypes.Dispatch).End("end")
        .Lines("decide Granted issue", "decide Denied dispatch", "issue Done dispatch", "dispatch Delivered end", "dispatch Unclaimed end");

    public ProcessDefinition Read() => ProcessDefinition.Parse(Json()).Value;

    public string Json() => new JsonObject
    {
        ["definitionId"] = "drawn",
        ["version"] = 1,
        ["name"] = "画的模板",
        ["root"] = new JsonObject { ["type"] = "Elsa.Flowchart", ["id"] = "flow", ["activities"] = activities.DeepClone(), ["connections"] = connections.DeepClone() },
    }.ToJsonString();
}
