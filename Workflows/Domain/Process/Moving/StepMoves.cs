using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>
/// Takes the steps at which a case waits over to the later definition. A task stays the same task where who acts and until when stay the same;
/// else it is cancelled and asked for anew.
/// </summary>
internal sealed class StepMoves(MoveOrder order, Run run)
{
    /// <summary>Notes of what whoever signs should know.</summary>
    public List<TemplateFault> Notes { get; } = [];

    public void Take(ActiveStep step)
    {
        var node = order.From.Nodes[step.Node];
        var next = order.To.Node(order.Mapping.Of(node.Id)!)!;
        var isSame = node.Type == next.Type && (!Askings.AsksSeveral(node) && node.Type != ActivityTypes.Review || MoveChecks.AskAlike(node, next, order.Facts));
        if (isSame && !(order.IsRescue && node.Id != next.Id)) Keep(step, node, next);
        else Begin(step, node, next);
    }

    /// <summary>A step that the later definition asks for besides.</summary>
    public void Open(int node, bool again)
    {
        ((ITokenHost)run).Enter(node);
        Note(again ? "MOVE_STEP_AGAIN" : "MOVE_STEP_NEW", order.To.Nodes[node]);
    }

    private void Keep(ActiveStep step, ProcessNode node, ProcessNode next)
    {
        var kept = step.Copy();
        kept.Node = next.Index;
        if (next.Id != node.Id) kept.Visit = ++run.State.Visits[next.Index];
        run.State.Steps.Add(kept);
        foreach (var (before, task) in step.Tasks.Zip(kept.Tasks).Where(t => t.First.IsOpen))
        {
            var key = step.Key(node.Id, before);
            if (Askings.Actor(node, before, order.Facts) != Askings.Actor(next, task, order.Facts) || LimitOf(node) != LimitOf(next))
            {
                run.Effects.Add(new Effect.CancelTask(key, "moved"));
                (task.Again, task.Holder) = (task.Again + 1, null);
                run.Open(next, kept, task);
                Note("MOVE_TASK_RENEWED", next);
            }
            else if (key != kept.Key(next.Id, task) || node.Name != next.Name || !Offered.ToTask(order.From, node).SequenceEqual(Offered.ToTask(order.To, next)))
            {
                run.Effects.Add(new Effect.KeepTask(key, Askings.Asked(run, next, kept, task)));
            }
        }
    }

    private void Begin(ActiveStep step, ProcessNode node, ProcessNode next)
    {
        foreach (var task in step.Tasks.Where(t => t.IsOpen)) run.Effects.Add(new Effect.CancelTask(step.Key(node.Id, task), "moved"));
        if (node.Type == ActivityTypes.SpecialProcedure)
        {
            run.Effects.Add(new Effect.ResumeClock(node.Id));
            run.Effects.Add(new Effect.Report(DataSets.SpecialProcedure, node.Id));
        }

        ((ITokenHost)run).Enter(next.Index);
        Note("MOVE_TASK_RENEWED", next);
    }

    private Clocks.Limit? LimitOf(ProcessNode node) => node.Settings.Limit?.For(order.Facts.Promised);

    private void Note(string code, ProcessNode node)
    {
        if (!Notes.Exists(n => n.Code == code && n.NodeId == node.Id)) Notes.Add(new TemplateFault(code, node) { Severity = FaultSeverity.Note });
    }
}
