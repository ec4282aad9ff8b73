using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A case that really happened, played once more as it was: what each step was answered, and when.</summary>
internal sealed class Memory
{
    private readonly Dictionary<string, PastTask> tasks = new(StringComparer.Ordinal);
    private readonly HashSet<int> answering = [];

    private Memory(PastCase past, Stage stage) => (Past, Stage) = (past, stage);

    public PastCase Past { get; }

    /// <summary>As it was.</summary>
    public Stage Stage { get; }

    /// <summary>When a signal came; never before the one before it, whatever the clocks of two servers said.</summary>
    public DateTimeOffset[] Times { get; private set; } = [];

    /// <summary>Refuses what the definition does not take as it was taken then, so that the case cannot be compared.</summary>
    public static Result<Memory> Of(PastCase past, Scene scene)
    {
        var memory = new Memory(past, new Stage(scene with { Definition = past.Definition, Matter = past.Matter, Stops = past.Stops, Extensions = past.Extensions }));
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
        var (told, at) = (Past.Signals[place], Times[place]);
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
}
