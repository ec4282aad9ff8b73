using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Process;

/// <summary>
/// The port behind which the engines stand (HOUSE.md D2, D3): a pure step, the same answer for the same arguments,
/// no I/O, clock or randomness inside, safe for all threads at once.
/// </summary>
public interface IProcessEngine
{
    /// <summary>Stored with every state that this engine writes.</summary>
    string Name { get; }

    /// <summary>Version of the engine, stored beside its name.</summary>
    string Version { get; }

    /// <summary>What this engine cannot run as PROCESS.md asks, by node and reason; asked before publishing. Empty if it runs all of it.</summary>
    IReadOnlyList<TemplateFault> Refuses(ProcessDefinition definition);

    /// <summary>
    /// Applies a signal. A refusal (<c>PROCESS_…</c>) leaves the state as it was: an unknown or closed task, an outcome without a port,
    /// a signal that the state does not allow, a second completion of the same task.
    /// </summary>
    /// <param name="definition">The definition that the case runs on.</param>
    /// <param name="state">The state, or null before <see cref="Signal.Start"/>.</param>
    /// <param name="signal">What happened.</param>
    /// <param name="facts">What the step may know of the case.</param>
    Result<ProcessStep> Step(ProcessDefinition definition, ProcessState? state, Signal signal, ProcessFacts facts);

    /// <summary>
    /// 办件迁移: what taking a case to another version of its template, or a stuck one to another step, would do; or why it cannot be done. The case
    /// itself is told of the latter by <see cref="Signal.MoveTo"/>. Refuses a state that is over, unreadable or of another engine, and
    /// <c>MOVE_ENGINE_CANNOT</c> where the engine cannot take a running case to another definition.
    /// </summary>
    Result<MovePlan> Move(MoveOrder order, ProcessState state);
}
