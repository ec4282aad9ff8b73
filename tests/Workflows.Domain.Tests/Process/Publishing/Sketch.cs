using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>A definition that is still being drawn: nodes with inputs, lines by port, all open to change.</summary>
internal sealed class Sketch
{
    public List<Node> Nodes { get; } = [];

    public List<Line> Lines { get; } = [];

    public Node Add(string type, params (string Name, string Value)[] inputs)
    {
        var node = new Node("n" + Nodes.Count, type, new SortedDictionary<string, string>(StringComparer.Ordinal));
        foreach (var (name, value) in inputs) node.Inputs[name] = value;
        Nodes.Add(node);
        return node;
    }

    /// <summary>A step with a limit.</summary>
    public Node Step(string type, params (string Name, string Value)[] inputs) => Add(type, [("limit", "1 WorkDay"), .. inputs]);

    /// <summary>A notice to the applicant.</summary>
    public Node Told() => Add(ActivityTypes.Notify, ("template", "Progress"), ("to", """["applicant"]"""));

    public void Connect(Node source, string port, Node target) => Lines.Add(new Line(source.Id, port, target.Id));

    public ProcessDefinition Read() => ProcessDefinition.Parse(Json()).Value;

    /// <summary>The drawing in short, to read where a test fails.</summary>
    public override string ToString() => string.Join("; ", Nodes.Select(n => $"{n.Id} {n.Type} {n.Result} {string.Join(' ', n.Inputs)}").Concat(Lines.Select(l => $"{l.Source}.{l.Port}>{l.Target}")));

    public string Json() => new JsonObject
    {
        ["definitionId"] = "sketch",
        ["version"] = 1,
        ["name"] = "随手画的模板",
        ["root"] = new JsonObject
        {
            ["type"] = "Elsa.Flowchart",
            ["id"] = "flow",
            ["activities"] = new JsonArray([.. Nodes.Select(n => n.Write())]),
            ["connections"] = new JsonArray([.. Lines.Select(l => l.Write())]),
        },
    }.ToJsonString();

    internal sealed record Node(string Id, string Type, SortedDictionary<string, string> Inputs)
    {
        public string? Result { get; set; }

        public JsonObject Write()
        {
            var node = new JsonObject { ["id"] = Id, ["type"] = Type, ["version"] = 1 };
            foreach (var (name, value) in Inputs)
                node[name] = new JsonObject { ["expression"] = new JsonObject { ["type"] = value.StartsWith('[') ? "Object" : "Literal", ["value"] = value } };
            if (Result is not null) node["customProperties"] = new JsonObject { ["result"] = Result };
            return node;
        }
    }

    internal sealed record Line(string Source, string Port, string Target)
    {
        public JsonObject Write() => new()
        {
            ["source"] = new JsonObject { ["activity"] = Source, ["port"] = Port },
            ["target"] = new JsonObject { ["activity"] = Target, ["port"] = "In" },
        };
    }
}
