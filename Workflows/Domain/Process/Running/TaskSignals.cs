using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>Signals about one task.</summary>
internal static class TaskSignals
{
    public static void Complete(Run run, Signal.Complete signal)
    {
        var (step, task) = TaskFinder.Open(run, signal.TaskKey);
        var node = run.Definition.Nodes[step.Node];
        var offered = Offered.ToTask(run.Definition, node);
        if (!offered.Contains(signal.Outcome))
            throw Refusal.Conflict("PROCESS_OUTCOME_UNKNOWN").With("node", node.Id).With("outcome", signal.Outcome).With("offered", string.Join(",", offered)).Throwable();
        Close(run, step, task, signal.Outcome, byTimer: false);
    }

    /// <summary>The step's limit ran out. Nothing is ever approved by silence but where the template lets silence count as agreed (FACTS 5.6).</summary>
    /// <returns>Whether anything followed.</returns>
    public static bool TimerDue(Run run, Signal.TimerDue signal)
    {
        var (step, task) = TaskFinder.Open(run, signal.TaskKey);
        var node = run.Definition.Nodes[step.Node];
        var port = node.Settings.SilenceAgrees ? "Agreed"
            : node.Settings.LeavesWhenOverdue ? node.Sort!.Ports.FirstOrDefault(p => p.Name is "Overdue" or "Unclaimed")?.Name
            : null;
        if (port is null) return false;
        Close(run, step, task, port, byTimer: true);
        return true;
    }

    public static void Reassign(Run run, Signal.Reassign signal)
    {
        var (_, task) = TaskFinder.Open(run, signal.TaskKey);
        if (task.Holder == signal.To) throw Refusal.Conflict("PROCESS_TASK_ALREADY_THERE").With("task", signal.TaskKey).With("to", signal.To).Throwable();
        task.Holder = signal.To;
        run.Effects.Add(new Effect.MoveTask(signal.TaskKey, signal.To));
    }

    /// <summary>退回: to an earlier step that this branch passed; only what followed that step is undone.</summary>
    public static void ReturnTo(Run run, Signal.ReturnTo signal)
    {
        var (step, task) = TaskFinder.Open(run, signal.TaskKey);
        var target = run.Definition.Node(signal.NodeId) ?? throw Refusal.Missing("PROCESS_RETURN_TARGET_UNKNOWN").With("node", signal.NodeId).Throwable();
        if (!target.Sort!.OpensTask) throw Refusal.Conflict("PROCESS_RETURN_NOT_A_STEP").With("node", target.Id).With("name", target.Name).Throwable();
        if (!Passed(run, step.Node, target.Index))
            throw Refusal.Conflict("PROCESS_RETURN_NOT_PASSED").With("node", target.Id).With("name", target.Name).Throwable();
        Answer(run, step, task, "Return", byTimer: false);
        task.Mark = TaskMark.No;
        run.Return(step, target.Index);
    }

    /// <summary>All that was owed has come: every open tolerance gate lets the case pass.</summary>
    public static bool MaterialsSupplied(Run run)
    {
        if (run.Facts.Owes) return false;
        var gates = run.State.Steps.Where(s => run.Definition.Nodes[s.Node].Type == ActivityTypes.ToleranceGate).ToList();
        foreach (var gate in gates.Where(run.State.Steps.Contains))
            Close(run, gate, gate.Tasks[0], "Completed", byTimer: false);
        return gates.Count > 0;
    }

    private static void Close(Run run, ActiveStep step, TaskEntry task, string outcome, bool byTimer)
    {
        Answer(run, step, task, outcome, byTimer);
        task.Mark = outcome is "Failed" or "Disagreed" ? TaskMark.No : TaskMark.Yes;
        Steps.Decide(run, step, outcome);
    }

    private static void Answer(Run run, ActiveStep step, TaskEntry task, string outcome, bool byTimer)
    {
        var node = run.Definition.Nodes[step.Node];
        run.Effects.Add(new Effect.CloseTask(step.Key(node.Id, task), outcome, byTimer));

        // A special procedure reports its end with the clock's running again, however it ends.
        var report = node.Sort!.Port(outcome)?.Report ?? (outcome == "Return" ? DataSets.Process : null);
        if (report is not null and not DataSets.SpecialProcedure) run.Effects.Add(new Effect.Report(report, node.Id));
    }

    private static bool Passed(Run run, int from, int target)
    {
        var graph = run.Definition.Graph;
        var seen = new HashSet<int>();
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var line in graph.In[node].Where(l => run.State.Tokens.Followed.Has(l.Index) && seen.Add(l.Source))) queue.Enqueue(line.Source);
        }

        return seen.Contains(target);
    }
}
