using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>
/// A case that really happened, played once more as it was: what each step was answered, and when. Of one that was moved all of it is told in the
/// terms of the version that it came to.
/// </summary>
internal sealed class Memory
{
    private readonly Dictionary<string, PastTask> tasks = new(StringComparer.Ordinal);
    private readonly HashSet<int> answering = [];

    private readonly PastSignal[] signals;

    private Memory(PastCase past, Stage stage) => (Past, Stage, signals) = (past, stage, [.. past.Signals]);

    public PastCase Past { get; }

    /// <summary>As it was.</summary>
    public Stage Stage { get; }

    /// <summary>What the engine was told, in the terms of the last version.</summary>
    public IReadOnlyList<PastSignal> Signals => signals;

    /// <summary>When a signal came; never before the one before it, whatever the clocks of two servers said.</summary>
    public DateTimeOffset[] Times { get; private set; } = [];

    /// <summary>Refuses what the definition does not take as it was taken then, so that the case cannot be compared.</summary>
    public static Result<Memory> Of(PastCase past, Scene scene)
    {
        if (Begun(past) is not { } begun)
            return Refusal.Conflict("REHEARSAL_NO_HISTORY");
        var memory = new Memory(past, new Stage(scene with { Definition = begun, Matter = past.Matter, Stops = past.Stops, Extensions = past.Extensions }));
        if (past.Signals is not [{ Signal: Signal.Start }, ..])
            return Refusal.Conflict("REHEARSAL_NO_HISTORY");
        memory.Times = [.. past.Signals.Select(s => s.At)];
        for (var i = 1; i < memory.Times.Length; i++)
            memory.Times[i] = memory.Times[i] < memory.Times[i - 1] ? memory.Times[i - 1] : memory.Times[i];
        for (var i = 0; i < past.Signals.Count; i++)
        {
            if (memory.Take(i) is { } refusal)
                return refusal;
        }

        return memory;
    }

    /// <summary>Whether a signal answered a task, rather than befell the case.</summary>
    public bool Answers(int sequence) => answering.Contains(sequence);

    /// <summary>The task of the past that a task of the draft stands for, or null.</summary>
    /// <param name="node">The step of the past.</param>
    /// <param name="task">The task of the draft.</param>
    public PastTask? Like(string node, StagedTask task) => tasks.Values.FirstOrDefault(t =>
        t.Task.NodeId == node && t.Task.Round == task.Round && t.Task.Part == task.Part && t.Task.Nth == task.Nth);

    /// <summary>The one whose answer stands for that of a task that was not asked then: the lead's, or the only or first reviewer's.</summary>
    public PastTask? Besides(string node, StagedTask task) => tasks.Values
        .Where(t => t.Task.NodeId == node && t.Task.Round == task.Round && t.Answers.Count > 0)
        .MinBy(t => (t.Task.Part == Past.Matter.Department ? 0 : t.Task.Part is null ? 1 : 2, t.Task.Part));

    private Refusal? Take(int place)
    {
        var (told, at) = (signals[place], Times[place]);
        if (told.Signal is Signal.ChangeVersion move)
            return Move(place, move);
        var key = told.Signal switch { Signal.Complete c => c.TaskKey, Signal.ReturnTo r => r.TaskKey, Signal.TimerDue t => t.TaskKey, _ => null };
        var asked = key is null ? null : Stage.Task(key);
        var (from, turn) = (asked?.OpenedAt ?? at, asked?.Turn ?? 0);
        if (Stage.Give(told.Signal, told.Facts, at, told.ByLaw) is { } refusal)
            return refusal;
        foreach (var task in Stage.Tasks)
            tasks.TryAdd(task.Key, new PastTask(task));
        if (asked is { IsOpen: false, Outcome: { } outcome })
        {
            tasks[asked.Key].Answers.Add(new PastAnswer(place, outcome, from, turn));
            answering.Add(place);
        }

        return null;
    }

    /// <summary>The version that it began on; null where that is not known.</summary>
    private static ProcessDefinition? Begun(PastCase past) =>
        past.Signals.Select(s => s.Signal).OfType<Signal.ChangeVersion>().FirstOrDefault() is { } first ? past.Version?.Invoke(first.From) : past.Definition;

    private Refusal? Move(int place, Signal.ChangeVersion move)
    {
        var (mapping, before) = (new NodeMapping(move.Nodes), Stage.Tasks.ToDictionary(t => t.Key, StringComparer.Ordinal));
        if (Stage.Move(new MoveOrder(Stage.Scene.Definition, Past.Version!(move.To), mapping, signals[place].Facts), Times[place]) is { } refusal)
            return refusal;
        for (var i = 0; i < place; i++)
            signals[i] = signals[i] with { Signal = Later(signals[i].Signal, mapping, key => before.GetValueOrDefault(key)?.Key ?? key) };
        var known = tasks.Values.Where(t => Stage.Task(t.Task.Key) == t.Task).ToList();
        tasks.Clear();
        foreach (var task in known)
            tasks.Add(task.Task.Key, task);
        foreach (var task in Stage.Tasks)
            tasks.TryAdd(task.Key, new PastTask(task));
        return null;
    }

    /// <summary>What was told before a move, in the terms of the version after it.</summary>
    private static Signal Later(Signal signal, NodeMapping nodes, Func<string, string> key) => signal switch
    {
        Signal.AddParticipant add => add with { NodeId = nodes.Of(add.NodeId) ?? add.NodeId },
        Signal.RemoveParticipant remove => remove with { NodeId = nodes.Of(remove.NodeId) ?? remove.NodeId },
        Signal.ReturnTo back => back with { TaskKey = key(back.TaskKey), NodeId = nodes.Of(back.NodeId) ?? back.NodeId },
        Signal.Reassign other => other with { TaskKey = key(other.TaskKey) },
        Signal.Recall recall => recall with { TaskKey = key(recall.TaskKey) },
        Signal.TimerDue due => due with { TaskKey = key(due.TaskKey) },
        _ => signal,
    };
}
