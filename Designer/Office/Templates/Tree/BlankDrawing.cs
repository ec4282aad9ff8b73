using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Definitions that a draft begins with: a start and an end, or another template under a name of its own.</summary>
public static class BlankDrawing
{
    /// <summary>Start and end.</summary>
    public static JsonElement New(string id, string name, string start, string end) => DrawingJson.Parse($$"""
        {"id":{{Quoted(id + "-1")}},"definitionId":{{Quoted(id)}},"name":{{Quoted(name)}},"version":1,"toolVersion":"3.5.0.0","variables":[],"inputs":[],"outputs":[],"outcomes":[],
        "customProperties":{},"isReadonly":false,"isSystem":false,"isLatest":true,"isPublished":false,"options":{"autoUpdateConsumingWorkflows":false},
        "root":{"type":"Elsa.Flowchart","version":1,"id":{{Quoted(id + "-flow")}},"nodeId":{{Quoted($"Workflow1:{id}-flow")}},"metadata":{},
        "customProperties":{"notFoundConnections":[],"canStartWorkflow":false,"runAsynchronously":false},"start":"start",
        "activities":[{{Step(id, "Elsa.Start", "start", start, 0)}},{{Step(id, "Elsa.End", "end", end, 240)}}],
        "connections":[{"source":{"activity":"start","port":"Done"},"target":{"activity":"end","port":"In" } } ] } }
        """);

    /// <summary>Another template as the beginning of a new one.</summary>
    public static JsonElement From(JsonElement definition, string id, string name) =>
        definition.With("definitionId", id).With("id", id + "-1").With("name", name).With("isPublished", JsonValue.Create(false));

    private static string Step(string id, string type, string step, string name, int x) => $$"""
        {"id":"{{step}}","nodeId":{{Quoted($"Workflow1:{id}-flow:{step}")}},"name":"{{step}}","type":"{{type}}","version":1,"customProperties":{"canStartWorkflow":false,"runAsynchronously":false},
        "metadata":{"displayText":{{Quoted(name)}},"designer":{"position":{"x":{{x}},"y":0},"size":{"width":96,"height":50 } } } }
        """;

    private static string Quoted(string text) => DrawingJson.Raw(JsonValue.Create(text));
}
