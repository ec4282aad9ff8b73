using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Reading;

namespace ApprovalHub.Domain.Process;

/// <summary>A process template as an Elsa 3 workflow definition; immutable, shared by all threads.</summary>
public sealed class ProcessDefinition
{
    private readonly Dictionary<string, ProcessNode> byId;

    internal ProcessDefinition(DefinitionHead head, string json, IReadOnlyList<ProcessNode> nodes, IReadOnlyList<NodeConnection> connections, FlowGraph graph)
    {
        Head = head;
        Json = json;
        Nodes = nodes;
        Connections = connections;
        Graph = graph;
        byId = nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        Mark = Fingerprint.Of(head, nodes, connections);
        Offered = [.. nodes.Select(n => Running.Offered.Compute(this, n))];
    }

    /// <summary>Elsa's <c>definitionId</c>.</summary>
    public string Id => Head.Id;

    public int Version => Head.Version;

    public string Name => Head.Name;

    /// <summary>Id of the root flowchart.</summary>
    public string RootId => Head.RootId;

    /// <summary>Nodes in the order of the definition.</summary>
    public IReadOnlyList<ProcessNode> Nodes { get; }

    public IReadOnlyList<NodeConnection> Connections { get; }

    /// <summary>The definition as it was read, value for value, Chinese readable, indented as Elsa Studio exports it.</summary>
    public string Json { get; }

    /// <summary>What is wrong in single nodes (unknown types, data that cannot be read): it loads, but does not publish or run.</summary>
    public IReadOnlyList<TemplateFault> Faults => Head.Faults;

    /// <summary>Kinds of the special procedures (特别程序) that its steps run.</summary>
    public IReadOnlyList<string> Procedures => [.. Nodes.Select(n => n.Settings.Procedure).OfType<string>().Distinct()];

    internal DefinitionHead Head { get; }

    internal FlowGraph Graph { get; }

    /// <summary>Outcomes that can be chosen, by node.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Offered { get; }

    /// <summary>Id, version and fingerprint: stands in every state, which counts nodes and lines by their order.</summary>
    internal string Mark { get; }

    /// <summary>
    /// Reads a definition; the refusal names what is wrong and at which node. Refused is only what has no shape
    /// (no JSON, no flowchart, a line from nowhere); what cannot run is listed in <see cref="Faults"/>.
    /// </summary>
    public static Result<ProcessDefinition> Parse(string json) => DefinitionReader.Read(json);

    public ProcessNode? Node(string id) => byId.GetValueOrDefault(id);
}
