namespace ApprovalHub.Designer.Components.Flow;

/// <summary>What a canvas shows: boxes and the lines between them, in words of the reader. Where they stand is <see cref="FlowLayout"/>'s.</summary>
public sealed class FlowGraph
{
    private readonly Dictionary<string, FlowNode> byId;

    /// <summary>Lines from one box to the same other box are drawn as one, with the words of all; a line to or from nowhere is left out.</summary>
    public FlowGraph(IEnumerable<FlowNode> nodes, IEnumerable<FlowLine> lines)
    {
        Nodes = [.. nodes.DistinctBy(n => n.Id)];
        byId = Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        Lines = [.. lines.Where(l => byId.ContainsKey(l.From) && byId.ContainsKey(l.To)).GroupBy(l => (l.From, l.To)).Select(Join)];
    }

    public IReadOnlyList<FlowNode> Nodes { get; }

    public IReadOnlyList<FlowLine> Lines { get; }

    public FlowNode? Node(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    public IEnumerable<FlowLine> From(string id) => Lines.Where(l => l.From == id);

    public IEnumerable<FlowLine> Into(string id) => Lines.Where(l => l.To == id);

    private static FlowLine Join(IEnumerable<FlowLine> same)
    {
        var all = same.ToList();
        return new FlowLine(all[0].From, all[0].To, [.. all.SelectMany(l => l.Words).Distinct()]) { Taken = all.Exists(l => l.Taken) };
    }
}
