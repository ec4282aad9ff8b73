using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>Reads Elsa 3's exported workflow definition (its <c>WorkflowDefinitionModel</c>).</summary>
internal static class DefinitionReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    // Chinese stays readable: the text is stored and exported as JSON, never put into a page as it is.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Result<ProcessDefinition> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            return Refusal.Invalid("PROCESS_DEFINITION_NO_JSON").With("line", (fault.LineNumber ?? 0) + 1).With("column", Column(json, fault));
        }
        catch (RefusedException fault)
        {
            return fault.Refusal;
        }
    }

    /// <summary>Which character of the line, counted from one: the parser counts bytes, and labels are Chinese.</summary>
    private static int Column(string json, JsonException fault)
    {
        var line = Encoding.UTF8.GetBytes(json.Split('\n').ElementAtOrDefault((int)(fault.LineNumber ?? 0)) ?? "");
        return Encoding.UTF8.GetCharCount(line, 0, (int)Math.Min(fault.BytePositionInLine ?? 0, line.Length)) + 1;
    }

    private static ProcessDefinition Read(JsonElement model)
    {
        if (model.ValueKind != JsonValueKind.Object || model.Member("root") is not { ValueKind: JsonValueKind.Object } root)
            throw Refusal.Invalid("PROCESS_DEFINITION_NO_ROOT").Throwable();
        if (root.Text("type") is var type && type != ActivityTypes.Flowchart)
            throw Refusal.Invalid("PROCESS_DEFINITION_ROOT_NO_FLOWCHART").With("type", type).Throwable();
        var id = model.Text("definitionId") ?? throw Refusal.Invalid("PROCESS_DEFINITION_NO_ID").Throwable();
        if (model.Member("version") is not { ValueKind: JsonValueKind.Number } number || !number.TryGetInt32(out var version))
            throw Refusal.Invalid("PROCESS_DEFINITION_NO_VERSION").With("definition", id).Throwable();

        var faults = new List<TemplateFault>();
        var nodes = NodeReader.Nodes(root, faults);
        var connections = ConnectionReader.Connections(root, nodes);
        var head = new DefinitionHead(id, version, model.Text("name") ?? id, root.Text("id") ?? id, faults);
        return new ProcessDefinition(head, JsonSerializer.Serialize(model, Readable), nodes, connections, Graph(root, nodes, connections));
    }

    private static FlowGraph Graph(JsonElement root, IReadOnlyList<ProcessNode> nodes, IReadOnlyList<NodeConnection> connections)
    {
        var index = nodes.ToDictionary(n => n.Id, n => n.Index, StringComparer.Ordinal);
        var joins = nodes.Where(n => n.Type == ActivityTypes.FlowJoin).ToDictionary(n => n.Index, n => Mode(n.Settings.JoinMode));
        return new FlowGraphBuilder(nodes.Count, Start(root, nodes, connections), [.. connections.Select(c => (index[c.Source], c.Port, index[c.Target]))])
            .Build(joins);
    }

    private static MergeMode Mode(string? mode) => mode switch
    {
        "WaitAll" => MergeMode.WaitAll,
        "WaitAllActive" => MergeMode.WaitAllActive,
        _ => MergeMode.WaitAny,
    };

    /// <summary>In Elsa's order: named by the flowchart, the Start activity, one that may start a workflow, one that no line enters, the first.</summary>
    private static int Start(JsonElement root, IReadOnlyList<ProcessNode> nodes, IReadOnlyList<NodeConnection> connections)
    {
        var named = root.Text("start");
        var start = nodes.FirstOrDefault(n => n.Id == named)
            ?? nodes.FirstOrDefault(n => n.Type == ActivityTypes.Start)
            ?? nodes.FirstOrDefault(n => NodeReader.CanStart(root, n.Index))
            ?? nodes.FirstOrDefault(n => connections.All(c => c.Target != n.Id))
            ?? nodes[0];
        return start.Index;
    }
}
