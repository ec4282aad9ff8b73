using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>
/// Moves a running case (办件迁移) onto another version of its template, or a stuck one to another step of the same: pure, as a step of the
/// engine is. No open task is lost or doubled, arrivals at joins and ways back are those that the case has earned, decisions, the acceptance
/// and stops of the clock stay. What cannot be kept is refused by code with its node. The act before the move cannot be recalled afterwards.
/// </summary>
public static class CaseMove
{
    /// <summary>What the move would do, or why it cannot be done. Refuses a state that is over, unreadable, or of another engine than the built-in one.</summary>
    public static Result<MovePlan> Plan(MoveOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        try
        {
            var state = Signals.Open(order.From, BuiltInEngine.EngineName, order.State, new Signal.Withdraw(), p => p);
            if (order.To.Faults is [var fault, ..])
                throw Refusal.Conflict("PROCESS_DEFINITION_FAULTY").With("node", fault.NodeId).With("fault", fault.Code).Throwable();
            List<TemplateFault> against = [.. MoveChecks.Check(order, state)];
            return against.Count > 0 ? new MovePlan([.. against], null) : Walk(order, state);
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    /// <summary>
    /// 人工调整环节: a supervisor takes an open task of a stuck case to another step of the same definition, forward over steps that law does
    /// not ask for, or back to one that comes before. Refuses <c>PROCESS_TASK_UNKNOWN</c> and the like as the engine does.
    /// </summary>
    /// <param name="definition">The definition that the case runs on.</param>
    /// <param name="state">Where it stands.</param>
    /// <param name="taskKey">The open task that is stuck.</param>
    /// <param name="nodeId">Where it is to go on.</param>
    /// <param name="facts">What is known of the case.</param>
    public static Result<MovePlan> Rescue(ProcessDefinition definition, ProcessState state, string taskKey, string nodeId, ProcessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(taskKey);
        try
        {
            var read = Signals.Open(definition, BuiltInEngine.EngineName, state, new Signal.Withdraw(), p => p);
            var (step, _) = TaskFinder.Open(new Run(definition, read, facts, r => new TokenWalk(definition.Graph, r.State.Tokens, r)), taskKey);
            var from = definition.Nodes[step.Node].Id;
            if (from == nodeId) throw Refusal.Conflict("MOVE_ALREADY_THERE").With("name", definition.Nodes[step.Node].Name).Throwable();
            return Plan(new MoveOrder(definition, state, definition, NodeMapping.Same(definition).With(from, nodeId), facts) { IsRescue = true });
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private static MovePlan Walk(MoveOrder order, CaseState state)
    {
        var past = new Past(order, state.Tokens);
        var replay = new Replay(order, past);
        if (replay.Find() is not { } tokens)
        {
            var code = replay.GaveUp ? "MOVE_TOO_TANGLED" : replay.MeetsOtherHistory ? "MOVE_HISTORY_DIFFERS" : "MOVE_PLACE_UNREACHABLE";
            return new MovePlan([.. past.Targets.Order().Select(n => new TemplateFault(code, order.To.Nodes[n]))], null);
        }

        var moved = state.On(order.From, order.To, tokens);
        var run = new Run(order.To, moved, order.Facts, r => new TokenWalk(order.To.Graph, r.State.Tokens, r));
        var steps = new StepMoves(order, run);
        foreach (var step in state.Steps) steps.Take(step);
        foreach (var node in tokens.Active.Items.Where(n => !past.Targets.Contains(n))) steps.Open(node, again: past.PortOf(node) is not null);
        run.OpenNew();
        IEnumerable<TemplateFault> notes = [.. steps.Notes, .. Notes(order, past, tokens)];
        return new MovePlan([.. notes.OrderBy(n => order.To.Node(n.NodeId)!.Index)], new ProcessStep(new ProcessState(BuiltInEngine.EngineName, moved.Write(order.To)), run.Effects.All()));
    }

    /// <summary>Steps that the case passes over, and those that it did and will be asked for again.</summary>
    private static IEnumerable<TemplateFault> Notes(MoveOrder order, Past past, Tokens tokens)
    {
        foreach (var node in order.To.Nodes.Where(n => n.Sort!.OpensTask && !tokens.Active.Has(n.Index)))
        {
            var port = tokens.Followed.Items.Select(l => order.To.Graph.Lines[l]).FirstOrDefault(l => l.Source == node.Index)?.Port;
            var before = past.PortOf(node.Index);
            var code = (before, port) switch
            {
                (null, not null) when node.Type != ActivityTypes.ToleranceGate => "MOVE_STEP_SKIPPED",
                (not null, null) => "MOVE_STEP_AGAIN",
                (not null, not null) when before != port => "MOVE_OUTCOME_DIFFERS",
                _ => null,
            };
            if (code is not null) yield return new TemplateFault(code, node) { Severity = FaultSeverity.Note };
        }
    }
}
