using System.Collections.Immutable;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Kinds of paper that this act asks for, to be numbered and recorded before it is saved.</summary>
    public IReadOnlyList<string> PapersDue => papersDue;

    private List<string> papersDue = [];

    /// <summary>One step: the engine decides, the case follows, the event is chained.</summary>
    private void Do(CaseAct act, string kind, Signal? signal, object? data = null, bool tellsForm = false)
    {
        var facts = signal is null && !tellsForm ? null : FactsFor(act.Book.Matter);
        var effects = signal is null ? [] : Step(act, signal, facts!);
        Do(act, kind, new CaseEvent.Said(signal, facts, data, []), effects);
    }

    /// <summary>The same once the engine has answered.</summary>
    private void Do(CaseAct act, string kind, CaseEvent.Said said, IReadOnlyList<Effect> effects)
    {
        closed.Clear();
        foreach (var effect in effects)
            Follow(effect, act);
        Redate(act);
        Revision++;
        Record(act, kind, said with { Notices = [.. effects.OfType<Effect.Notify>()] });
    }

    private IReadOnlyList<Effect> Step(CaseAct act, Signal signal, ProcessFacts facts)
    {
        var state = ProcessPayload.Length == 0 ? null : new ProcessState(Engine, ProcessPayload);
        var answer = act.Book.Engine.Step(act.Book.Definition, state, signal, facts);
        var step = answer.Refusal is { } no ? throw InWords(no, act.Book.Definition).Throwable() : answer.Value;
        (ProcessPayload, EngineVersion) = (step.State.Payload, act.Book.Engine.Version);
        return step.Effects;
    }

    /// <summary>The engine refuses by its keys; people know steps by their names.</summary>
    private Refusal InWords(Refusal no, ProcessDefinition definition) => no.Args.Aggregate(no, (named, arg) =>
        (tasks.Find(t => t.Key == arg.Value)?.Name ?? definition.Node(arg.Value)?.Name) is { } name ? named.With(arg.Key, name) : named);

    private ProcessFacts FactsFor(MatterContent matter) => new()
    {
        LeadDepartment = matter.Department,
        Participants = [.. matter.Participants],
        TwoReviewers = matter.TwoReviewers,
        Owes = IsHeldBack(matter),
        Promised = PromisedLimit(matter),
        Values = ImmutableDictionary.CreateRange(FormValues.Of(FormJson, matter.Form).Concat(
        [
            KeyValuePair.Create("case.lane", Lane == Lane.Green ? "green" : "normal"),
            KeyValuePair.Create("case.channel", Channel == Channel.Online ? "online" : "counter"),
            KeyValuePair.Create("matter.kind", matter.HandleKind == HandleKind.Instant ? "instant" : "promised"),
            KeyValuePair.Create("matter.code", matter.Code),
            KeyValuePair.Create("case.procedures", ProceduresToRun(matter)),
        ])),
    };

    private void Follow(Effect effect, CaseAct act)
    {
        switch (effect)
        {
            case Effect.OpenTask open: Open(open, act); break;
            case Effect.CloseTask { ByTimer: true } close: CloseByTimer(Closed(close.TaskKey), close.Outcome, act); break;
            case Effect.CloseTask close: Close(Closed(close.TaskKey), close.Outcome, act); break;
            case Effect.CancelTask cancel: Task(cancel.TaskKey).Cancel(cancel.Why, act.At); break;
            case Effect.ReopenTask reopen: Reopen(Task(reopen.TaskKey)); break;
            case Effect.MoveTask: break; // the case has moved it already, by person (see Reassign)
            case Effect.KeepTask keep: Keep(keep, act); break;
            case Effect.StopClock stop: StopClocks(stop, act); break;
            case Effect.ResumeClock resume: ResumeClocks(resume.NodeId, act); break;
            case Effect.ProduceDocument { Kind: Process.Papers.AcceptanceNotice } when AcceptanceNoticed: break; // sent back and accepted again: told once
            case Effect.ProduceDocument { Kind: Process.Papers.Certificate }: ProduceCertificate(act.Book.Matter.Result); break;
            case Effect.ProduceDocument paper: Produce(paper.Kind); break;
            case Effect.Report { DataSet: DataSets.Collection } when DeliveredAt is null: break; // what nobody fetched is no 领取: it is reported once somebody does
            case Effect.Report report: Report(report.DataSet, report.NodeId, act); break;
            case Effect.Notify notice: Tell(notice.Template, notice.To, act); break;
            case Effect.EndCase end: End(end.Result, act); break;
            default: throw new InvalidOperationException($"Effect {effect.GetType().Name} is not known to the case.");
        }
    }

    /// <summary>How many rows the outbox has had for this case; their order.</summary>
    public int ReportCount { get; private set; }

    /// <summary>Whether the acceptance was told in writing (受理通知书).</summary>
    public bool AcceptanceNoticed { get; private set; }

    private void Produce(string kind)
    {
        papersDue.Add(kind);
        AcceptanceNoticed |= kind == Process.Papers.AcceptanceNotice;
    }

    private void Reopen(CaseTask task)
    {
        task.Reopen();
        State = StateAt(task.Activity);
        if (task.Activity == ActivityTypes.Correction)
            CompleteAt = ReceivedAt;
    }

    /// <summary>The outcome was written by the act that sent the signal; what the engine closed besides is the system's.</summary>
    private static void Close(CaseTask task, string outcome, CaseAct act)
    {
        if (task.IsOpen)
            task.Complete(outcome, null, act.By.IsApplicant ? act.By : Actor.System, act.At);
    }

    private CaseState StateAt(string activity) => activity switch
    {
        ActivityTypes.PreReview => CaseState.Applied,
        ActivityTypes.Intake => CaseState.Received,
        ActivityTypes.Correction => CaseState.Correcting,
        ActivityTypes.Dispatch => CaseState.Dispatching,
        _ when AcceptedAt is null => State,
        _ => CaseState.InProgress,
    };

    /// <summary>The engine has let every clock go on before.</summary>
    private void End(string result, CaseAct act)
    {
        (State, Result, EndedAt) = (CaseState.Ended, result, act.At);
        EndCorrectionInReview(act.Today, act);
        GroundTheEndAsUnclaimed(act);
        if (EndPaper is { } paper)
            Produce(paper);
        TellEnd(result, act);
    }
}
