using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Flow;
using Elsa.Workflows;
using Elsa.Workflows.Activities.Flowchart.Activities;
using Elsa.Workflows.Activities.Flowchart.Models;
using Elsa.Workflows.Models;
using FlowGraph = ApprovalHub.Domain.Process.Flow.FlowGraph;

namespace ApprovalHub.Elsa.Running;

/// <summary>A definition as Elsa loaded it, node by node beside our own reading; immutable, shared by all threads.</summary>
internal sealed class ElsaFlow
{
    private readonly Dictionary<string, int> indexes;
    private readonly Connection[] connections;

    public ElsaFlow(ProcessDefinition definition, Flowchart flowchart)
    {
        Definition = definition;
        Flowchart = flowchart;
        indexes = definition.Nodes.ToDictionary(n => n.Id, n => n.Index, StringComparer.Ordinal);
        var byId = flowchart.Activities.ToDictionary(a => a.Id, StringComparer.Ordinal);
        Activities = [.. definition.Nodes.Select(n => byId[n.Id])];
        connections = [.. Graph.Lines.Select(l => new Connection(new Endpoint(Activities[l.Source], l.Port), new Endpoint(Activities[l.Target], "In")))];

        // Loops are made by the run (ElsaRun.GoBack): Elsa's own way back leaves the tasks of neighbours open, and it looks at
        // every path to the start each time.
        flowchart.Connections = [.. Graph.Lines.Where(l => !l.Back).Select(l => connections[l.Index])];
        flowchart.Start = Activities[Graph.Start];
    }

    public ProcessDefinition Definition { get; }

    public FlowGraph Graph => Definition.Graph;

    public Flowchart Flowchart { get; }

    /// <summary>The activities, by the definition's order.</summary>
    public IActivity[] Activities { get; }

    /// <summary>The same as Elsa's runner takes it.</summary>
    public required WorkflowGraph Workflow { get; init; }

    /// <summary>Place of an activity in the definition; null for the flowchart and the workflow around it.</summary>
    public int? IndexOf(IActivity activity) =>
        indexes.TryGetValue(activity.Id, out var index) && ReferenceEquals(Activities[index], activity) ? index : null;

    /// <summary>
    /// Elsa's counters for these tokens: what no token can reach any more is visited, the rest is to come. Counted from one in every
    /// round, so that nothing of an earlier round counts in a later one.
    /// </summary>
    /// <param name="tokens">Where the tokens are.</param>
    /// <param name="entering">Node that a token is about to enter, or -1.</param>
    public FlowScope Counters(Tokens tokens, int entering)
    {
        var ahead = new Bits(Graph.Nodes);
        foreach (var node in tokens.Active.Items) ahead.Add(Graph.Region(node));
        foreach (var line in tokens.Waiting.Items) ahead.Add(Graph.Region(Graph.Lines[line].Target));
        if (entering >= 0) ahead.Add(Graph.Region(entering));
        var scope = new FlowScope();
        for (var node = 0; node < Graph.Nodes; node++)
        {
            if (!ahead.Has(node)) scope.RegisterActivityVisit(Activities[node]);
        }

        foreach (var line in Graph.Lines.Where(l => !l.Back && !ahead.Has(l.Source)))
            scope.RegisterConnectionVisit(connections[line.Index], tokens.Followed.Has(line.Index));
        return scope;
    }
}
