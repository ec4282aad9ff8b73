using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process;

/// <summary>
/// The built-in interpreter of process templates: pure, without state of its own, safe for all threads.
/// <c>TimerDue</c> and <c>MaterialsSupplied</c> may arrive when nothing follows from them and then leave the state as it is;
/// every other signal changes the state or is refused.
/// </summary>
public sealed class BuiltInEngine : IProcessEngine
{
    public const string EngineName = "BuiltIn";

    public string Name => EngineName;

    public string Version { get; } = typeof(BuiltInEngine).Assembly.GetName().Version!.ToString(3);

    public IReadOnlyList<TemplateFault> Refuses(ProcessDefinition definition) => [];

    public Result<ProcessStep> Step(ProcessDefinition definition, ProcessState? state, Signal signal, ProcessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(facts);
        var answer = Trace(definition, state, signal, facts);
        return answer.IsOk ? answer.Value.Step : answer.Refusal;
    }

    /// <summary>The same with the tokens and the lines that they have gone along, which a state no longer tells once the case is over.</summary>
    internal static Result<(ProcessStep Step, Tokens Tokens)> Trace(ProcessDefinition definition, ProcessState? state, Signal signal, ProcessFacts facts)
    {
        try
        {
            var before = Signals.Open(definition, EngineName, state, signal, p => p);
            var run = new Run(definition, before, facts, r => new TokenWalk(definition.Graph, r.State.Tokens, r));
            var step = Signals.Apply(run, signal)
                ? new ProcessStep(new ProcessState(EngineName, run.State.Write(definition)), run.Effects.All())
                : new ProcessStep(state!, []);
            return (step, run.State.Tokens);
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    public Result<MovePlan> Move(MoveOrder order, ProcessState state) => CaseMove.Plan(order, state);
}
