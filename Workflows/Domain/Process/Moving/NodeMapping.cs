using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>Which node of the later definition (节点对应) takes the place of which of the earlier one; nodes that are left out have none.</summary>
public sealed class NodeMapping
{
    public NodeMapping(IEnumerable<KeyValuePair<string, string>> nodes) =>
        Nodes = nodes.ToImmutableSortedDictionary(StringComparer.Ordinal, StringComparer.Ordinal);

    /// <summary>Ids of the later definition by those of the earlier one.</summary>
    public ImmutableSortedDictionary<string, string> Nodes { get; }

    /// <summary>Every node is itself.</summary>
    public static NodeMapping Same(ProcessDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new NodeMapping(definition.Nodes.Select(n => KeyValuePair.Create(n.Id, n.Id)));
    }

    public string? Of(string nodeId) => Nodes.GetValueOrDefault(nodeId);

    /// <summary>The same with one node elsewhere.</summary>
    public NodeMapping With(string from, string to) => new(Nodes.SetItem(from, to));
}
