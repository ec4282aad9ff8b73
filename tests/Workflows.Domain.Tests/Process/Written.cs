using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>A definition as it is written, to be edited.</summary>
internal sealed class Written(ProcessDefinition definition)
{
    public JsonNode Model { get; } = JsonNode.Parse(definition.Json)!;

    public JsonArray Activities => Model["root"]!["activities"]!.AsArray();

    public JsonArray Connections => Model["root"]!["connections"]!.AsArray();

    public static JsonObject Literal(string value) => Expression("Literal", value);

    public static JsonObject List(JsonArray items) => Expression("Object", items.ToJsonString());

    public static string Id(JsonNode activity) => activity["id"]!.GetValue<string>();

    public static string Source(JsonNode line) => line["source"]!["activity"]!.GetValue<string>();

    public static string Target(JsonNode line) => line["target"]!["activity"]!.GetValue<string>();

    public static string Port(JsonNode line) => line["source"]!["port"]!.GetValue<string>();

    public JsonObject Of(string id) => Activities.Single(a => Id(a!) == id)!.AsObject();

    public void Connect(string source, string port, string target) => Connections.Add(new JsonObject
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
    });

    public ProcessDefinition Read() => ProcessDefinition.Parse(Model.ToJsonString()).Value;

    private static JsonObject Expression(string type, string value) => new() { ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } };
}
