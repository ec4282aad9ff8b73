using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>
/// Moves a running case (办件迁移) onto another version of its template, or a stuck one to another step of the same: pure, as a step of the
/// engine is. No open task is lost or doubled, arrivals at joins and ways back are those that the case has earned, decisions, the acceptance
/// and stops of the clock stay, limits run on. What cannot be kept is refused by code with its node. The act before the move cannot be recalled afterwards.
/// </summary>
public static class CaseMove
{
    /// <summary>What the move would do, or why it cannot be done. Refuses a state that is over, unreadable, or of another engine than the built-in one.</summary>
    public static Result<MovePlan> Plan(MoveOrder order, ProcessState state)
    {
        ArgumentNullException.ThrowIfNull(order);
        try
        {
            var read = Signals.Open(order.From, BuiltInEngine.EngineName, state, new Signal.Withdraw(), p => p);
            var carried = Carry(order, read);
            return new MovePlan(carried.Findings, carried.State is null ? null
                : new ProcessStep(new ProcessState(BuiltInEngine.EngineName, carried.State.Write(order.To)), carried.Effects));
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    /// <summary>
    /// 人工调整环节: the order that takes an open task of a stuck case to another step of the same definition, forward over steps that law does
    /// not ask for, or back to one that comes before. Refuses <c>PROCESS_TASK_UNKNOWN</c> and the like as the engine does.
    /// </summary>
    internal static MoveOrder Rescue(Run run, Signal.MoveTo signal)
    {
        var (definition, (step, _)) = (run.Definition, TaskFinder.Open(run, signal.TaskKey));
        var from = definition.Nodes[step.Node];
        var to = definition.Node(signal.NodeId) ?? throw Refusal.Missing("MOVE_TARGET_UNKNOWN").With("node", signal.NodeId).Throwable();
        if (from.Id == to.Id) throw Refusal.Conflict("MOVE_ALREADY_THERE").With("name", from.Name).Throwable();
        return new MoveOrder(definition, definition, NodeMapping.Same(definition).With(from.Id, to.Id), run.Facts) { IsRescue = true };
    }

    /// <summary>The same on the case's own books, whichever engine keeps them.</summary>
    internal static Carried Carry(MoveOrder order, CaseState state)
    {
        if (order.To.Faults is [var fault, ..])
            throw Refusal.Conflict("PROCESS_DEFINITION_FAULTY").With("node", fault.NodeId).With("fault", fault.Code).Throwable();
        List<TemplateFault> against = [.. MoveChecks.Check(order, state)];
        return against.Count > 0 ? Carried.Refused(against) : Walk(order, state);
    }

    private static Carried Walk(MoveOrder order, CaseState state)
    {
        var past = new Past(order, state.Tokens);
        var replay = new Replay(order, past);
        if (replay.Find() is not { } tokens)
        {
            var code = replay.GaveUp ? "MOVE_TOO_TANGLED" : replay.MeetsOtherHistory ? "MOVE_HISTORY_DIFFERS" : "MOVE_PLACE_UNREACHABLE";
            return Carried.Refused(past.Targets.Order().Select(n => new TemplateFault(code, order.To.Nodes[n])));
        }

        List<TemplateFault> notes = [.. MoveNotes.Of(order, past, tokens)];
        if (MoveNotes.Forgotten(past, notes, order.To) is { Count: > 0 } forgotten) return Carried.Refused(forgotten);
        var moved = state.On(order.From, order.To, tokens);
        var run = new Run(order.To, moved, order.Facts, r => new TokenWalk(order.To.Graph, r.State.Tokens, r));
        var steps = new StepMoves(order, run);
        foreach (var step in state.Steps) steps.Take(step);
        foreach (var node in tokens.Active.Items.Where(n => !past.Targets.Contains(n))) steps.Open(node, again: past.PortOf(node) is not null);
        run.OpenNew();
        return new Carried([.. steps.Notes.Concat(notes).OrderBy(n => order.To.Node(n.NodeId)!.Index)], moved, [.. run.Effects.All().Select(steps.InPlace)]);
    }
}
