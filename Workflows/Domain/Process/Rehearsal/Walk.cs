using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>逐步走一遍: one case played by choices, anew from its beginning each time, so that nothing of it is kept anywhere.</summary>
public sealed class Walk
{
    /// <summary>Choices at most.</summary>
    public const int Most = 200;

    /// <summary>Working days that may pass before a choice.</summary>
    public const int MostDays = 250;

    private readonly PlayedFacts facts;

    private Walk(Scene scene, ProcessFacts begun) => (Stage, facts) = (new Stage(scene), new PlayedFacts(scene, begun));

    public Stage Stage { get; }

    public ProcessFacts Facts => facts.Now;

    /// <summary>How many of the choices were taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Why the next choice, or the case, cannot go on; or null.</summary>
    public Refusal? Stuck { get; private set; }

    /// <summary>Whatever a choice leads to; the first that is refused ends it, and says why.</summary>
    /// <param name="scene">Where it is played.</param>
    /// <param name="begun">The facts that the case begins with.</param>
    /// <param name="start">When it begins.</param>
    /// <param name="choices">In order; refuses <c>WALK_TOO_LONG</c> and <c>WALK_DAYS</c>.</param>
    public static Walk Of(Scene scene, ProcessFacts begun, DateTimeOffset start, IReadOnlyList<WalkChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(choices);
        if (choices.Count > Most)
            throw Refusal.Invalid("WALK_TOO_LONG").With("most", Most).Throwable();
        if (choices.Any(c => c.Days is < 0 or > MostDays))
            throw Refusal.Invalid("WALK_DAYS").With("most", MostDays).Throwable();
        var walk = new Walk(scene, begun);
        walk.Stuck = walk.Stage.Give(new Signal.Start(), begun, start);
        foreach (var choice in choices.TakeWhile(_ => walk.Stuck is null))
        {
            walk.Stuck = walk.Take(choice);
            walk.Taken += walk.Stuck is null ? 1 : 0;
        }

        return walk;
    }

    private Refusal? Take(WalkChoice choice)
    {
        if (Stage.Result is not null)
            return Refusal.Conflict("PROCESS_ENDED").With("result", Stage.Result);
        var at = Later(choice.Days);
        switch (choice.Act)
        {
            case WalkAct.Supply:
                return Hold(new Signal.MaterialsSupplied(), facts.Supplied(), at);
            case WalkAct.Withdraw:
                return Hold(new Signal.Withdraw(), Facts, at);
        }

        if (choice.Task is null || Stage.Task(choice.Task) is not { IsOpen: true } task)
            return Refusal.Conflict("WALK_TASK_NOT_OPEN");
        return choice.Act switch
        {
            WalkAct.TimeOut => TimeOut(task, at),
            WalkAct.Return => Hold(new Signal.ReturnTo(task.Key, choice.Outcome ?? ""), Facts, at),
            _ => Hold(new Signal.Complete(task.Key, choice.Outcome ?? ""), facts.After(task, choice.Outcome ?? ""), at),
        };
    }

    /// <summary>A limit that runs out where the template says nothing leaves the task as it is: it waits, and is never approved by time.</summary>
    private Refusal? TimeOut(StagedTask task, DateTimeOffset at)
    {
        var due = Stage.DueOf(task)?.EndsAt ?? at;
        return Hold(new Signal.TimerDue(task.Key), Facts, due < at ? at : due);
    }

    private Refusal? Hold(Signal signal, ProcessFacts after, DateTimeOffset at)
    {
        var refusal = Stage.Give(signal, after, at);
        if (refusal is null)
            facts.Hold(after);
        return refusal;
    }

    private DateTimeOffset Later(int days)
    {
        var last = Stage.LastAt;
        if (days == 0 || CountBounds.Check(last) is not null)
            return last;
        return ShanghaiTime.At(Stage.Scene.Calendar.WorkdayAfter(ShanghaiTime.Day(last), days), TimeOnly.FromDateTime(last.ToOffset(ShanghaiTime.Offset).DateTime));
    }
}
