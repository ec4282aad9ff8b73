using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Flow;
using Elsa.Workflows;

namespace ApprovalHub.Elsa.Running;

/// <summary>
/// Reads what Elsa did, activity by activity in its order, into the case's tokens: who was entered, by which lines it was left,
/// which join let a branch win, whether the end was reached.
/// </summary>
internal sealed class ElsaJournal(ElsaFlow flow, ElsaCase elsa, ITokenHost host, Func<Tokens> tokens)
{
    private readonly HashSet<ActivityExecutionContext> entered = [.. elsa.Context.ActivityExecutionContexts];
    private readonly HashSet<ActivityExecutionContext> left = [];
    private int count;

    /// <summary>The case is over; what Elsa does after that is not followed.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>A join passed, so that Elsa's counters and the tokens may differ in what was given up.</summary>
    public bool HasGivenUp { get; private set; }

    private FlowGraph Graph => flow.Graph;

    public void Read()
    {
        foreach (var activity in elsa.Context.ActivityExecutionContexts)
        {
            if (HasEnded) return;
            if (flow.IndexOf(activity.Activity) is not { } node) continue;
            if (entered.Add(activity)) Enter(node);
            if (!HasEnded && activity.Status == ActivityStatus.Completed && left.Add(activity)) Leave(node, Outcomes(activity));
        }
    }

    public void End(int node, string? port)
    {
        HasEnded = true;
        TokenMoves.End(tokens(), host, node, port);
    }

    private void Enter(int node)
    {
        if (++count > 4 * Graph.Nodes) host.Endless(node);
        if (Graph.Modes[node] == MergeMode.WaitAny)
        {
            TokenMoves.CancelBefore(Graph, tokens(), host, node);
            HasGivenUp = true;
        }

        foreach (var line in Graph.In[node]) tokens().Waiting.Clear(line.Index);
        if (flow.Definition.Nodes[node].Type is ActivityTypes.End or ActivityTypes.Finish) End(node, null);
    }

    private void Leave(int node, IReadOnlyCollection<string> ports)
    {
        foreach (var line in Graph.Out[node].Where(l => !l.Back && ports.Contains(l.Port)))
        {
            tokens().Followed.Set(line.Index);
            if (Graph.IsMerge(line.Target)) tokens().Waiting.Set(line.Index);
        }
    }

    private static IReadOnlyCollection<string> Outcomes(ActivityExecutionContext activity) =>
        activity.JournalData.TryGetValue("Outcomes", out var outcomes) && outcomes is IEnumerable<string> named ? [.. named] : ["Done"];
}
