using System.Globalization;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>Which outcomes of steps and rows of branches no case has gone by yet.</summary>
public sealed class Coverage
{
    private readonly HashSet<(string Node, string Way)> left = [];
    private readonly ProcessDefinition definition;

    public Coverage(ProcessDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        this.definition = definition;
        foreach (var node in definition.Nodes.Where(n => n.Sort is not null && definition.Graph.Reachable.Has(n.Index)))
        {
            if (node.Sort!.OpensTask)
                left.UnionWith(Offered.ToTask(definition, node).Select(o => (node.Id, o)));
            else if (node.Type == ActivityTypes.Branch)
                left.UnionWith(Rows(node).Select(r => (node.Id, r)));
        }

        All = left.Count;
    }

    /// <summary>How many there are in all.</summary>
    public int All { get; }

    /// <summary>Those that are left, in the order of the definition; a branch's row by its number, 1 being the first.</summary>
    public IReadOnlyList<(ProcessNode Node, string Way)> Left =>
        [.. left.Select(l => (Node: definition.Node(l.Node)!, l.Way)).OrderBy(l => l.Node.Index).ThenBy(l => l.Way, StringComparer.Ordinal)];

    public bool IsWhole => left.Count == 0;

    internal bool Lacks(string node, string way) => left.Contains((node, way));

    /// <summary>Whether some way that is left may come after an outcome.</summary>
    internal bool Leads(string node, string outcome)
    {
        var graph = definition.Graph;
        var targets = graph.Out[definition.Node(node)!.Index].Where(l => l.Port == outcome).Select(l => l.Target).ToList();
        return left.Any(l => definition.Node(l.Node)!.Index is var at && targets.Exists(t => t == at || graph.After[t].Has(at)));
    }

    /// <summary>How many rows of branches some facts would hit that none has hit.</summary>
    internal int News(ProcessFacts facts) => definition.Nodes.Count(n => n.Type == ActivityTypes.Branch && left.Contains((n.Id, RowOf(n, facts))));

    /// <summary>Notes what a case has gone by.</summary>
    internal int Note(Stage stage)
    {
        var before = left.Count;
        foreach (var task in stage.Tasks.Where(t => t is { IsOpen: false, IsCancelled: false }))
            left.Remove((task.NodeId, task.Outcome!));
        foreach (var line in stage.Lines.Where(l => definition.Node(l.Source)!.Type == ActivityTypes.Branch))
            left.Remove((line.Source, RowOf(definition.Node(line.Source)!, stage.Facts!)));
        return before - left.Count;
    }

    private static IEnumerable<string> Rows(ProcessNode branch) => branch.Settings.Rules.Select((_, i) => Number(i)).Append("Default");

    private static string RowOf(ProcessNode branch, ProcessFacts facts) =>
        branch.Settings.Rules.Index().FirstOrDefault(r => r.Item.Holds(facts.Values), (-1, null!)).Index is >= 0 and var row ? Number(row) : "Default";

    private static string Number(int row) => (row + 1).ToString(CultureInfo.InvariantCulture);
}
