using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;
using Elsa.Extensions;
using Elsa.Workflows;

namespace ApprovalHub.Elsa.Running;

/// <summary>
/// Moves the tokens of one case by Elsa's runner. Elsa's flowchart decides who comes next; made here is what it would do otherwise
/// than PROCESS.md asks: ways back, outcomes that end the case without a line, tokens that its counters would strand.
/// </summary>
internal sealed class ElsaRun : ITokenMover
{
    private static readonly object Key = new();
    private readonly ElsaFlow flow;
    private readonly ElsaCase elsa;
    private readonly Run run;
    private readonly ElsaJournal journal;
    private readonly ElsaTasks tasks;
    private RefusedException? refused;
    private (int Node, int Target)? back;

    public ElsaRun(ElsaFlow flow, ElsaCase elsa, Run run)
    {
        (this.flow, this.elsa, this.run) = (flow, elsa, run);
        (journal, tasks) = (new ElsaJournal(flow, elsa, run, () => run.State.Tokens), new ElsaTasks(flow, elsa, run.State));
        elsa.Context.TransientProperties[Key] = this;
    }

    private FlowGraph Graph => flow.Graph;
    private Tokens Tokens => run.State.Tokens;
    private ITokenHost Host => run;

    /// <summary>The run that an activity is executed by; null in an Elsa of its own.</summary>
    public static ElsaRun? Of(ActivityExecutionContext activity) =>
        activity.WorkflowExecutionContext.TransientProperties.TryGetValue(Key, out var run) ? (ElsaRun)run : null;

    public void Begin()
    {
        elsa.Context.ScheduleWorkflow();
        Go(Graph.Start, null);
    }

    public void Leave(int node, string port)
    {
        Tokens.Active.Clear(node);
        if (Host.Ends(node, port)) journal.End(node, port);
        else if (Array.Find(Graph.Out[node], l => l.Back && l.Port == port) is { } line) GoBack(node, line.Target);
        else elsa.Resume(node, port);
        Go(node, port);
    }

    public void Return(int from, int target)
    {
        GoBack(from, target);
        Go(from, null);
    }

    /// <summary>Called by an activity that Elsa executes.</summary>
    public async ValueTask EnterAsync(ActivityExecutionContext activity, ExecuteActivityDelegate resume)
    {
        var node = flow.IndexOf(activity.Activity)!.Value;
        try
        {
            if (!run.State.Steps.Exists(s => s.Node == node))
            {
                journal.Read();
                if (journal.HasEnded) return;
                if (Host.Enter(node) is { } ports)
                {
                    await PassAsync(activity, node, ports);
                    return;
                }

                Tokens.Active.Set(node);
            }
        }
        catch (RefusedException refusal)
        {
            refused = refusal;
            elsa.Context.Scheduler.Clear();
            return;
        }

        tasks.Ask(activity, node, resume);
    }

    /// <summary>All that follows from the signal is done: Elsa's bookmarks and nodes are brought to the open tasks and steps.</summary>
    public void Rest(bool rewound)
    {
        tasks.Align(rewound);
        if (elsa.Context.Scheduler.HasAny) RunElsa();
        tasks.Check();
    }

    private async Task PassAsync(ActivityExecutionContext activity, int node, IReadOnlyList<string> ports)
    {
        if (Array.Find(Graph.Out[node], l => l.Back && ports.Contains(l.Port)) is { } line) back = (node, line.Target);
        else await activity.CompleteActivityWithOutcomesAsync([.. ports]);
    }

    private void GoBack(int from, int target)
    {
        back = null;
        var region = TokenMoves.GoBack(Graph, Tokens, Host, target);
        elsa.Remove(n => n == from || region.Has(n));
        elsa.Count(Tokens, target);
        elsa.Schedule(target);
    }

    private void Go(int last, string? port)
    {
        while (!journal.HasEnded && elsa.Context.Scheduler.HasAny)
        {
            RunElsa();
            if (journal.HasEnded) return;
            if (back is { } line) GoBack(line.Node, line.Target);
            else if (Stranded() is { } merge)
            {
                elsa.Count(Tokens);
                elsa.Schedule(merge);
            }
        }

        if (!journal.HasEnded && !Tokens.Any) journal.End(last, port);
        else if (journal is { HasEnded: false, HasGivenUp: true }) elsa.Count(Tokens);
    }

    /// <summary>A merge that waits for nothing any more; refuses where a branch that it needs can never come.</summary>
    private int? Stranded()
    {
        foreach (var merge in Graph.Merges.Where(m => Tokens.Waiting.Meets(Graph.Into[m]) && !TokenMoves.MayCome(Graph, Tokens, m)))
        {
            if (Graph.Modes[merge] == MergeMode.WaitAll && !Graph.In[merge].All(l => Tokens.Waiting.Has(l.Index))) Host.Starved(merge);
            return merge;
        }

        return null;
    }

    private void RunElsa()
    {
        elsa.Run();
        if (refused is not null) throw refused;
        journal.Read();
        if (elsa.Context.Incidents.FirstOrDefault() is { } incident)
            throw new ElsaFaultException(flow.Definition.Node(incident.ActivityId) ?? flow.Definition.Nodes[Graph.Start], incident.Message);
    }
}
