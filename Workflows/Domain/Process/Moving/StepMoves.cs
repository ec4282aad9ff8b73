using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>
/// Takes the steps at which a case waits over to the later definition. A task stays the same task, with its day and its marks, also where others are
/// to act from now on. Only where what is asked is another thing it is cancelled and asked for anew; then the time that has run still counts.
/// </summary>
internal sealed class StepMoves(MoveOrder order, Run run)
{
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

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

    /// <summary>A task that is asked for anew on the later version goes on with the time of the one whose place it takes.</summary>
    public Effect InPlace(Effect effect) =>
        effect is Effect.OpenTask open && places.TryGetValue(open.NodeId, out var before) ? open with { InPlaceOf = before } : effect;

    private void Keep(ActiveStep step, ProcessNode node, ProcessNode next)
    {
        var kept = step.Copy();
        kept.Node = next.Index;
        if (next.Id != node.Id) kept.Visit = ++run.State.Visits[next.Index];
        run.State.Steps.Add(kept);
        if (LimitOf(node) != LimitOf(next)) Note("MOVE_LIMIT_KEPT", next);
        foreach (var (before, task) in step.Tasks.Zip(kept.Tasks).Where(t => t.First.IsOpen))
        {
            var key = step.Key(node.Id, before);
            var toOthers = Askings.Actor(node, before, order.Facts) != Askings.Actor(next, task, order.Facts);
            if (toOthers)
            {
                task.Holder = null;
                Note("MOVE_TASK_TO_OTHERS", next);
            }

            if (toOthers || key != kept.Key(next.Id, task) || node.Name != next.Name || !Offered.ToTask(order.From, node).SequenceEqual(Offered.ToTask(order.To, next)))
                run.Effects.Add(new Effect.KeepTask(key, Askings.Asked(run, next, kept, task), toOthers));
        }
    }

    private void Begin(ActiveStep step, ProcessNode node, ProcessNode next)
    {
        List<string> open = [.. step.Tasks.Where(t => t.IsOpen).Select(t => step.Key(node.Id, t))];
        foreach (var key in open) run.Effects.Add(new Effect.CancelTask(key, "moved"));
        if (!order.IsRescue && open is [var first, ..]) places[next.Id] = first;
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
