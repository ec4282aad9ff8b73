using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>What a signal does to a case, whichever engine moves the tokens.</summary>
internal static class Signals
{
    /// <summary>Reads the state that the signal meets, or refuses: a definition with faults, a state of another engine, a case that is over.</summary>
    /// <param name="definition">The definition that the case runs on.</param>
    /// <param name="engine">Name of the engine that is asked.</param>
    /// <param name="state">The state, or null before the start.</param>
    /// <param name="signal">What happened.</param>
    /// <param name="payload">Takes the case's own books out of the engine's payload.</param>
    public static CaseState Open(ProcessDefinition definition, string engine, ProcessState? state, Signal signal, Func<string, string> payload)
    {
        if (definition.Faults.Count > 0)
            throw Refusal.Conflict("PROCESS_DEFINITION_FAULTY").With("node", definition.Faults[0].NodeId).With("fault", definition.Faults[0].Code).Throwable();
        if (signal is Signal.Start)
            return state is null ? CaseState.New(definition) : throw Refusal.Conflict("PROCESS_ALREADY_STARTED").Throwable();
        if (state is null) throw Refusal.Conflict("PROCESS_NOT_STARTED").Throwable();
        if (state.Engine != engine) throw Refusal.Conflict("PROCESS_STATE_OF_OTHER_ENGINE").With("engine", state.Engine).Throwable();
        var read = CaseState.Read(definition, payload(state.Payload));
        if (read.Result is null) return read;
        var code = signal is Signal.Recall ? "PROCESS_RECALL_TOO_LATE" : "PROCESS_ENDED";
        throw Refusal.Conflict(code).With("result", read.Result).Throwable();
    }

    /// <summary>Applies the signal and notes what a recall would take back. False where nothing follows from it.</summary>
    public static bool Apply(Run run, Signal signal)
    {
        var before = TaskOf(signal) is { } task ? run.State.Remember(task) : null;
        if (!Do(run, signal)) return false;
        run.State.Last = before is null ? null : run.Effects.IsFinal ? new RecallPoint { Task = before.Task } : before;
        return true;
    }

    /// <summary>The task that the signal completes, if it can be recalled afterwards.</summary>
    private static string? TaskOf(Signal signal) => signal switch
    {
        Signal.Complete complete => complete.TaskKey,
        Signal.ReturnTo back => back.TaskKey,
        _ => null,
    };

    /// <summary>False where nothing follows from the signal.</summary>
    private static bool Do(Run run, Signal signal)
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
            case Signal.MoveTo to: Rescues.MoveTo(run, to); return true;
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
