using ApprovalHub.Domain.Kernel;
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

    public Result<ProcessStep> Step(ProcessDefinition definition, ProcessState? state, Signal signal, ProcessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(facts);
        try
        {
            var run = Open(definition, state, signal, facts);
            var before = TaskOf(signal) is { } task ? run.State.Remember(task) : null;
            if (!Apply(run, signal)) return new ProcessStep(state!, []);
            run.State.Last = before is null ? null : run.Effects.IsFinal ? new RecallPoint { Task = before.Task } : before;
            return new ProcessStep(new ProcessState(Name, run.State.Write(definition)), run.Effects.All());
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private static Run Open(ProcessDefinition definition, ProcessState? state, Signal signal, ProcessFacts facts)
    {
        if (definition.Faults.Count > 0)
            throw Refusal.Conflict("PROCESS_DEFINITION_FAULTY").With("node", definition.Faults[0].NodeId).With("fault", definition.Faults[0].Code).Throwable();
        if (signal is Signal.Start)
            return state is null ? new Run(definition, CaseState.New(definition), facts) : throw Refusal.Conflict("PROCESS_ALREADY_STARTED").Throwable();
        if (state is null) throw Refusal.Conflict("PROCESS_NOT_STARTED").Throwable();
        if (state.Engine != EngineName) throw Refusal.Conflict("PROCESS_STATE_OF_OTHER_ENGINE").With("engine", state.Engine).Throwable();
        var read = CaseState.Read(definition, state.Payload);
        if (read.Result is null) return new Run(definition, read, facts);
        var code = signal is Signal.Recall ? "PROCESS_RECALL_TOO_LATE" : "PROCESS_ENDED";
        throw Refusal.Conflict(code).With("result", read.Result).Throwable();
    }

    /// <summary>The task that the signal completes, if it can be recalled afterwards.</summary>
    private static string? TaskOf(Signal signal) => signal switch
    {
        Signal.Complete complete => complete.TaskKey,
        Signal.ReturnTo back => back.TaskKey,
        _ => null,
    };

    /// <summary>False where nothing follows from the signal.</summary>
    private static bool Apply(Run run, Signal signal)
    {
        switch (signal)
        {
            case Signal.TimerDue due: return TaskSignals.TimerDue(run, due);
            case Signal.MaterialsSupplied: return TaskSignals.MaterialsSupplied(run);
            case Signal.Start: run.Begin(); return true;
            case Signal.Complete complete: TaskSignals.Complete(run, complete); return true;
            case Signal.ReturnTo back: TaskSignals.ReturnTo(run, back); return true;
            case Signal.Reassign move: TaskSignals.Reassign(run, move); return true;
            case Signal.AddParticipant add: Participants.Add(run, add); return true;
            case Signal.RemoveParticipant remove: Participants.Remove(run, remove); return true;
            case Signal.Recall recall: Recalls.Recall(run, recall); return true;
            case Signal.Withdraw: run.End(CaseResults.Withdrawn); return true;
            case Signal.Terminate terminate: Terminate(run, terminate.Result); return true;
            default: throw Refusal.Invalid("PROCESS_SIGNAL_UNKNOWN").With("signal", signal.GetType().Name).Throwable();
        }
    }

    /// <summary>From outside a case can be ended in every way but granted: that takes a decision.</summary>
    private static void Terminate(Run run, string result)
    {
        if (!CaseResults.All.Contains(result)) throw Refusal.Invalid("PROCESS_RESULT_UNKNOWN").With("result", result).Throwable();
        if (result == CaseResults.Granted && Decisions.Result(run.Definition, run.State.Tokens) != CaseResults.Granted)
            throw Refusal.Conflict("PROCESS_RESULT_WITHOUT_DECISION", "行政许可法第三十八条").With("result", result).Throwable();
        run.End(result);
    }
}
