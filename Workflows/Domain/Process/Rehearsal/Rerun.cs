using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>
/// Plays a case of the past through another definition: each step is answered as it was, after as many working days as it took; what befell the
/// case (materials, withdrawal, parties added) comes as long after the answer before it as it did. What history does not answer is assumed
/// (<see cref="AssumedBy"/>). By the very same definition everything comes at the very same instant.
/// </summary>
internal sealed class Rerun
{
    /// <summary>More signals than this and the case goes round in circles.</summary>
    public const int Most = 2_000;

    private readonly Memory memory;
    private readonly NodeMapping mapping;
    private readonly Queue<int> unscheduled = new();
    private readonly RerunQueue queue = new();
    private readonly RerunPlans plans;
    private int known;

    public Rerun(Memory memory, Scene scene, NodeMapping mapping)
    {
        (this.memory, this.mapping) = (memory, mapping);
        Stage = new Stage(scene with { Matter = memory.Past.Matter, Stops = memory.Past.Stops, Extensions = memory.Past.Extensions });
        plans = new RerunPlans(memory, Stage, mapping, queue);
    }

    public Stage Stage { get; }

    /// <summary>Why the case cannot go on; null where it can.</summary>
    public Refusal? Stuck { get; private set; }

    /// <summary>What befell the case and has no place in the draft, by the name of its signal.</summary>
    public List<string> Unable { get; } = [];

    public void Play()
    {
        Stuck = Stage.Give(memory.Signals[0].Signal, memory.Signals[0].Facts, memory.Times[0]);
        if (Stuck is null)
            Befalls(0);
        for (var i = 0; Stuck is null && Stage.Result is null; i++)
        {
            if (i > Most)
                Stuck = Refusal.Conflict("REHEARSAL_ENDLESS");
            else if (queue.Next() is { } due)
                Stuck = Do(due);
            else if (!Goes())
                return; // a running case waits where it really does
        }
    }

    /// <summary>Nothing is due: what befell the case after a step that the draft leaves out comes now, then whoever was never answered.</summary>
    private bool Goes()
    {
        for (var next = 0; unscheduled.TryDequeue(out next);)
        {
            if (!queue.Knows(next))
            {
                queue.Add(new RerunDue(next, null, null), Later(memory.Times[next]), next);
                return true;
            }
        }

        return plans.AssumeOne();
    }

    private Refusal? Do(RerunDue due)
    {
        if (due.Task is { } task && (!task.IsOpen || plans.Of(task) != due))
            return null; // answered, or given up, meanwhile
        var at = Later(queue.Now);
        known = Math.Max(known, due.Sequence);
        var refusal = due.Task is null ? Befall(due.Sequence, at) : Answer(due, due.Task, at);
        if (refusal is null && memory.Answers(due.Sequence) && due.Assumed is not (AssumedBy.AsTheOther or AssumedBy.LimitRanOut))
            Befalls(due.Sequence);
        plans.Renew();
        return refusal;
    }

    private Refusal? Answer(RerunDue due, StagedTask task, DateTimeOffset at)
    {
        var told = memory.Signals[due.Sequence];
        plans.Done(due, task);
        if (due.Assumed is AssumedBy.LimitRanOut || (due.Assumed is null && told.Signal is Signal.TimerDue))
            return Timer(task, due.Assumed, at);
        if (due.Assumed is null && told.Signal is Signal.ReturnTo back && mapping.Of(back.NodeId) is { } target && Give(new Signal.ReturnTo(task.Key, target), at) is null)
            return null;
        var said = due.Assumed is null or AssumedBy.AsTheOther ? Outcomes.Like(due.Outcome, task) : null;
        var (outcome, assumed) = said is not null ? (said, due.Assumed)
            : (Outcomes.Onward(task, memory.Past.Runs ? null : memory.Stage.Result), due.Assumed is null or AssumedBy.AsTheOther ? AssumedBy.OutcomeGone : due.Assumed);
        var refusal = outcome is null
            ? Refusal.Conflict("REHEARSAL_NO_OUTCOME").With("name", task.Name)
            : Give(new Signal.Complete(task.Key, outcome), at, told.ByLaw && due.Assumed is null);
        if (refusal is null)
            task.Assumed = assumed;
        return refusal;
    }

    /// <summary>A limit that runs out where the draft says what follows; where it does not, the step waits on.</summary>
    private Refusal? Timer(StagedTask task, AssumedBy? assumed, DateTimeOffset at)
    {
        var refusal = Give(new Signal.TimerDue(task.Key), at);
        if (refusal is null && !task.IsOpen)
            task.Assumed = assumed;
        return refusal;
    }

    private Refusal? Befall(int sequence, DateTimeOffset at)
    {
        if (memory.Signals[sequence].Signal is Signal.ChangeVersion)
            return null; // the draft is the version that it would have run on
        var signal = plans.AsInDraft(memory.Signals[sequence].Signal);
        if (signal is null || Give(signal, at) is not null)
        {
            if (signal is not Signal.Reassign && memory.Signals[sequence].Signal is not (Signal.TimerDue or Signal.Reassign))
                Unable.Add(memory.Signals[sequence].Signal.GetType().Name);
        }

        return null;
    }

    /// <summary>What befell the case between this answer and the next.</summary>
    private void Befalls(int answer)
    {
        for (var next = answer + 1; next < memory.Signals.Count && !memory.Answers(next); next++)
            queue.Add(new RerunDue(next, null, null), Pace.After(Stage, Stage.LastAt, memory.Times[answer], memory.Times[next]), next);
        if (answer > 0)
            return;
        for (var next = 1; next < memory.Signals.Count; next++)
        {
            if (!memory.Answers(next))
                unscheduled.Enqueue(next);
        }

        plans.Renew();
    }

    private Refusal? Give(Signal signal, DateTimeOffset at, bool byLaw = false) => Stage.Give(signal, memory.Signals[known].Facts, at, byLaw);

    private DateTimeOffset Later(DateTimeOffset at) => at < Stage.LastAt ? Stage.LastAt : at;
}
