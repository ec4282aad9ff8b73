using System.Text.Json;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>Reads the activities of the flowchart.</summary>
internal static class NodeReader
{
    public static IReadOnlyList<ProcessNode> Nodes(JsonElement root, List<TemplateFault> faults)
    {
        var nodes = new List<ProcessNode>();
        foreach (var activity in root.Array("activities"))
        {
            var node = Read(activity, nodes.Count, faults);
            if (nodes.Any(n => n.Id == node.Id))
                throw Refusal.Invalid("PROCESS_DEFINITION_NODE_TWICE").With("node", node.Id).With("name", node.Name).Throwable();
            nodes.Add(node);
        }

        return nodes.Count > 0 ? nodes : throw Refusal.Invalid("PROCESS_DEFINITION_EMPTY").Throwable();
    }

    public static bool CanStart(JsonElement root, int index)
    {
        var activity = root.Array("activities").ElementAt(index);
        var flag = activity.Member("customProperties")?.Member("canStartWorkflow") ?? activity.Member("canStartWorkflow");
        return flag is { ValueKind: JsonValueKind.True };
    }

    private static ProcessNode Read(JsonElement activity, int index, List<TemplateFault> faults)
    {
        var id = activity.Text("id");
        var type = activity.Text("type");
        if (string.IsNullOrEmpty(id)) throw Refusal.Invalid("PROCESS_DEFINITION_NODE_WITHOUT_ID").With("index", index).With("type", type).Throwable();
        if (string.IsNullOrEmpty(type)) throw Refusal.Invalid("PROCESS_DEFINITION_NODE_WITHOUT_TYPE").With("node", id).Throwable();
        var label = activity.Member("metadata")?.Text("displayText");
        var name = !string.IsNullOrWhiteSpace(label) ? label : activity.Text("name") is { Length: > 0 } given ? given : id;
        var sort = ActivityCatalogue.All.GetValueOrDefault(type);
        var node = new ProcessNode(index, id, type, name, sort, new StepSettings());
        if (id.AsSpan().ContainsAny('#', '/')) faults.Add(new TemplateFault("TEMPLATE_NODE_ID_UNUSABLE", node));
        if (sort is null)
        {
            faults.Add(Unknown(activity, node));
            return node;
        }

        var input = new InputReader(activity, node, faults);
        return node with { Settings = SettingsReader.Read(input, node) };
    }

    private static TemplateFault Unknown(JsonElement activity, ProcessNode node)
    {
        var nested = node.Type is ActivityTypes.Flowchart || activity.Member("activities") is not null || activity.Member("body") is not null;
        var code = node.Type == ActivityTypes.Package ? "TEMPLATE_PACKAGE_NOT_YET" : nested ? "TEMPLATE_NESTED" : "TEMPLATE_ACTIVITY_UNKNOWN";
        return new TemplateFault(code, node).With("type", node.Type);
    }
}
