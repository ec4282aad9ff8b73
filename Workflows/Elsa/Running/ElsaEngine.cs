using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Domain.Process.Running;
using Elsa.Workflows;

namespace ApprovalHub.Elsa.Running;

/// <summary>
/// Elsa's own runner as the second engine: the state is Elsa's <c>WorkflowState</c>, its bookmarks are the open tasks, a signal is a run.
/// What a task is and what an answer means is the same as in the built-in engine; Elsa moves the tokens.
/// </summary>
internal sealed class ElsaEngine : IProcessEngine
{
    private readonly ElsaCore core = new();

    public string Name => ElsaDoor.EngineName;

    public string Version { get; } = typeof(IWorkflowRunner).Assembly.GetName().Version!.ToString(3);

    /// <summary>Elsa executes its own gateways by itself: a way back from one of them cannot be made here.</summary>
    public IReadOnlyList<TemplateFault> Refuses(ProcessDefinition definition) => definition.Faults.Count > 0 ? [] :
    [
        .. definition.Graph.Lines
            .Where(l => l.Back && definition.Nodes[l.Source].Type is ActivityTypes.Start or ActivityTypes.FlowFork or ActivityTypes.FlowJoin)
            .Select(l => new TemplateFault("TEMPLATE_LOOP_FROM_GATEWAY", definition.Nodes[l.Source]).With("target", definition.Nodes[l.Target].Name)),
    ];

    public Result<ProcessStep> Step(ProcessDefinition definition, ProcessState? state, Signal signal, ProcessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(facts);
        try
        {
            var before = Signals.Open(definition, Name, state, signal, ElsaState.Books);
            if (Refuses(definition) is [var fault, ..])
                throw Refusal.Conflict("PROCESS_DEFINITION_FAULTY").With("node", fault.NodeId).With("fault", fault.Code).Throwable();
            return Step(new Told(definition, state, signal, facts), before);
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
        catch (ElsaFaultException fault)
        {
            return Refusal.Conflict("PROCESS_ENGINE_FAULT").With("node", fault.Node.Id).With("name", fault.Node.Name).With("fault", fault.Message);
        }
    }

    /// <summary>Elsa's state names the definition that it was begun on throughout: a case stays on its version here. A rescue stays within one definition; only what would be found is told, it is done by its signal.</summary>
    public Result<MovePlan> Move(MoveOrder order, ProcessState state)
    {
        ArgumentNullException.ThrowIfNull(order);
        try
        {
            var before = Signals.Open(order.From, Name, state, new Signal.Withdraw(), ElsaState.Books);
            if (!order.IsRescue) return Refusal.Conflict("MOVE_ENGINE_CANNOT").With("engine", Name);
            var carried = CaseMove.Carry(order, before);
            return new MovePlan(carried.Findings, carried.State is null ? null : new ProcessStep(state, carried.Effects));
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private ProcessStep Step(Told move, CaseState before)
    {
        using var scope = core.Scope();
        var flow = core.Flow(move.Definition);
        var elsa = ElsaCase.Open(flow, scope.ServiceProvider, move.State is null ? null : core.States.Read(move.State.Payload));
        ElsaRun mover = null!;
        var run = new Run(move.Definition, before, move.Facts, r => mover = new ElsaRun(flow, elsa, r));
        var tokens = before.Tokens;
        if (!Signals.Apply(run, move.Signal)) return new ProcessStep(move.State!, []);
        if (run.State.Result is null) mover.Rest(rewound: !ReferenceEquals(tokens, run.State.Tokens));
        else elsa.Finish(cancelled: move.Signal is Signal.Withdraw or Signal.Terminate);
        return new ProcessStep(new ProcessState(Name, core.States.Write(elsa.Extract(), run.State.Write(move.Definition))), run.Effects.All());
    }

    private sealed record Told(ProcessDefinition Definition, ProcessState? State, Signal Signal, ProcessFacts Facts);
}
