using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>
/// One case played through a definition by the engine, with the books that a case would keep: tasks, acceptance and decision, stops of the clocks,
/// papers, the end. Nothing of it is ever saved.
/// </summary>
public sealed partial class Stage(Scene scene)
{
    private readonly List<StagedTask> tasks = [];
    private readonly Dictionary<string, StagedTask> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Node, int Visit), int> rounds = [];
    private readonly List<StagedStop> stops = [];
    private readonly List<StagedPaper> papers = [];
    private readonly SortedSet<int> lines = [];
    private ProcessState? state;
    private bool acceptanceTold, corrected;
    private DateTimeOffset complete;

    /// <summary>As it is now: a case that was moved has the definition that it was moved to.</summary>
    public Scene Scene { get; private set; } = scene;

    /// <summary>All tasks, as they were opened.</summary>
    public IReadOnlyList<StagedTask> Tasks => tasks;

    public IEnumerable<StagedTask> Open => tasks.Where(t => t.IsOpen);

    public IReadOnlyList<StagedStop> Stops => stops;

    public IReadOnlyList<StagedPaper> Papers => papers;

    /// <summary>Connections of the definition that were gone along.</summary>
    public IEnumerable<NodeConnection> Lines => lines.Select(l => Scene.Definition.Connections[l]);

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>受理: from here on the limits count.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>决定: the limits count no further.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>When it ended, or the last instant at which something happened.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>How it ended, one of <see cref="CaseResults"/>; null while it runs.</summary>
    public string? Result { get; private set; }

    /// <summary>The facts that the last step knew.</summary>
    public ProcessFacts? Facts { get; private set; }

    public StagedTask? Task(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Gives a signal; returns the refusal, which leaves everything as it was.</summary>
    /// <param name="signal">What happens.</param>
    /// <param name="facts">What the step may know.</param>
    /// <param name="at">When; never before what happened last.</param>
    /// <param name="byLaw">Whether the law accepts it by the passing of time (视为受理).</param>
    public Refusal? Give(Signal signal, ProcessFacts facts, DateTimeOffset at, bool byLaw = false)
    {
        if (Clocks.CountBounds.Check(at) is { } beyond)
            return beyond;
        var answer = BuiltInEngine.Trace(Scene.Definition, state, signal, facts);
        if (!answer.IsOk)
            return answer.Refusal;
        var (step, tokens) = answer.Value;
        if (step.Effects.OfType<Effect.StopClock>().Select(Lacking).FirstOrDefault(r => r is not null) is { } lacking)
            return lacking;
        if (state is null)
            (StartedAt, complete) = (at, at);
        (state, Facts, LastAt) = (step.State, facts, at);
        foreach (var line in tokens.Followed.Items)
            lines.Add(line);
        foreach (var effect in step.Effects)
            Follow(effect, at, byLaw);
        return null;
    }

    /// <summary>What a case would be refused: a special procedure that its matter does not list.</summary>
    private Refusal? Lacking(Effect.StopClock stop) => !Enum.TryParse<SpecialProcedureKind>(stop.Kind, out var kind)
        ? Refusal.Conflict("SPECIAL_PROCEDURE_UNKNOWN").With("kind", stop.Kind)
        : Scene.Matter.SpecialProcedures.All(p => p.Kind != kind)
            ? Refusal.Conflict("SPECIAL_PROCEDURE_NOT_ALLOWED", "行政许可法第四十五条").With("kind", kind).With("matter", Scene.Matter.Name)
            : null;

    private void Follow(Effect effect, DateTimeOffset at, bool byLaw)
    {
        switch (effect)
        {
            case Effect.OpenTask open: Begin(open, at); break;
            case Effect.CloseTask close: Close(byKey[close.TaskKey], close, at, byLaw); break;
            case Effect.CancelTask cancel: byKey[cancel.TaskKey].Cancel(cancel.Why, at); break;
            case Effect.ReopenTask again: byKey[again.TaskKey].Reopen(at); break;
            case Effect.StopClock stop: stops.Add(Stopped(stop, at)); break;
            case Effect.ResumeClock resume: Resume(resume.NodeId, at); break;
            case Effect.ProduceDocument paper: Produce(paper, at); break;
            case Effect.EndCase end: Result = end.Result; break;
        }
    }

    private void Begin(Effect.OpenTask open, DateTimeOffset at)
    {
        var (visit, part) = StagedTask.Parts(open);
        if (!rounds.TryGetValue((open.NodeId, visit), out var round))
            rounds.Add((open.NodeId, visit), round = rounds.Where(r => r.Key.Node == open.NodeId).Select(r => r.Value).DefaultIfEmpty().Max() + 1);
        var nth = tasks.Count(t => t.NodeId == open.NodeId && t.Round == round && t.Part == part) + 1;
        var asked = Scene.Cast.For(Cast.Delegated(open.Who, Scene.Matter), open.ActivityType, Scene.Matter);
        var task = new StagedTask(open, asked, at, (round, nth));
        tasks.Add(task);
        byKey[task.Key] = task;
        if (Scene.Definition.Node(open.NodeId)!.Sort!.Decides)
            DecidedAt = null; // led back before the decision, or on to a higher one
    }

    private void Close(StagedTask task, Effect.CloseTask close, DateTimeOffset at, bool byLaw)
    {
        task.End(close.Outcome, close.ByTimer, at);
        switch (task.Activity, close.Outcome)
        {
            case (ActivityTypes.Intake, "Accepted" or "Tolerated") when AcceptedAt is null: AcceptedAt = corrected || byLaw ? complete : at; break;
            case (ActivityTypes.Correction, "Completed"): (complete, corrected) = (at, true); break;
            case (ActivityTypes.Decide or ActivityTypes.CollectiveDecision, "Granted" or "Denied"): DecidedAt = at; break;
        }
    }

    private StagedStop Stopped(Effect.StopClock stop, DateTimeOffset at)
    {
        var kind = Enum.Parse<SpecialProcedureKind>(stop.Kind);
        var listed = Scene.Matter.SpecialProcedures.First(p => p.Kind == kind);
        return new StagedStop(stop.NodeId, listed, Clocks.ShanghaiTime.Day(at), null, stop.Expected ?? listed.Expected);
    }

    private void Resume(string node, DateTimeOffset at)
    {
        if (stops.FindIndex(s => s.NodeId == node && s.To is null) is >= 0 and var stands)
            stops[stands] = stops[stands] with { To = Clocks.ShanghaiTime.Day(at) };
    }

    /// <summary>Sent back and accepted again: the acceptance is told once.</summary>
    private void Produce(Effect.ProduceDocument paper, DateTimeOffset at)
    {
        var acceptance = paper.Kind == Process.Papers.AcceptanceNotice;
        if (!(acceptance && acceptanceTold))
            papers.Add(new StagedPaper(paper.Kind, paper.NodeId, at));
        acceptanceTold |= acceptance;
    }
}
