using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// The way a case took through its process, told by its tasks alone, so that it is the same on every engine and can still be told when the
/// case has ended: a line was taken where its source was answered with its port and it leads to a step that was asked.
/// </summary>
public sealed class CaseWay
{
    private readonly ProcessDefinition definition;
    private readonly ILookup<string, CaseTask> tasks;
    private readonly ILookup<string, NodeConnection> leaving;
    private readonly HashSet<NodeConnection> taken = [];
    private readonly HashSet<string> reached = [];
    private readonly bool ended;

    private CaseWay(ProcessDefinition definition, Case of)
    {
        this.definition = definition;
        tasks = of.Tasks.ToLookup(t => t.NodeId, StringComparer.Ordinal);
        leaving = definition.Connections.ToLookup(c => c.Source, StringComparer.Ordinal);
        ended = of.IsEnded;
        var entries = definition.Nodes.Select(n => n.Id).Except(definition.Connections.Select(c => c.Target));
        foreach (var entry in entries)
            Walk(entry);
    }

    /// <summary>The way of a case; its tasks must have been loaded.</summary>
    public static CaseWay Of(ProcessDefinition definition, Case of) => new(definition, of);

    public bool Took(NodeConnection line) => taken.Contains(line);

    public NodeProgress At(string node)
    {
        if (tasks[node].Any(t => t.IsOpen))
            return NodeProgress.Now;
        if (tasks[node].Where(t => t.State == TaskState.Done).MaxBy(t => (t.EndedAt, t.Id)) is { Outcome: "Return" })
            return NodeProgress.Returned;
        return tasks[node].Any(t => t.State == TaskState.Done) || (reached.Contains(node) && PassesBy(node)) ? NodeProgress.Done
            : ended ? NodeProgress.Skipped : NodeProgress.ToCome;
    }

    private void Walk(string node)
    {
        if (!reached.Add(node))
            return;
        foreach (var line in leaving[node].Where(line => Left(node, line.Port) && Leads(line.Target, [])))
        {
            taken.Add(line);
            Walk(line.Target);
        }
    }

    /// <summary>A gate that had nothing to wait for was passed and cannot have been overdue.</summary>
    private bool Left(string node, string port) => PassesBy(node)
        ? port == "Completed" || definition.Node(node)!.Type != ActivityTypes.ToleranceGate
        : tasks[node].Any(t => t.State == TaskState.Done && t.Outcome == port);

    /// <summary>Whether the case is known to have come to a node: somebody was asked there, or in a step that it passes on to.</summary>
    private bool Leads(string node, HashSet<string> seen)
    {
        if (tasks[node].Any())
            return true;
        if (!PassesBy(node) || !seen.Add(node))
            return false;
        return leaving[node].Any() ? leaving[node].Any(line => Left(node, line.Port) && Leads(line.Target, seen)) : ended;
    }

    /// <summary>A node of the system, or a gate that had nothing to wait for.</summary>
    private bool PassesBy(string node) =>
        !tasks[node].Any() && definition.Node(node) is { } known && (known.Sort is not { OpensTask: true } || known.Type == ActivityTypes.ToleranceGate);
}
