using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>Which answer each open task of a rerun is to get, and when.</summary>
internal sealed class RerunPlans
{
    private readonly Memory memory;
    private readonly Stage stage;
    private readonly RerunQueue queue;
    private readonly NodeMapping mapping;
    private readonly Dictionary<string, string> before;
    private readonly Dictionary<StagedTask, RerunDue?> plans = [];
    private readonly HashSet<PastAnswer> given = [];
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<StagedTask> ranOut = [];

    public RerunPlans(Memory memory, Stage stage, NodeMapping mapping, RerunQueue queue)
    {
        (this.memory, this.stage, this.queue, this.mapping) = (memory, stage, queue, mapping);
        before = mapping.Nodes.GroupBy(m => m.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);
    }

    public RerunDue? Of(StagedTask task) => plans.GetValueOrDefault(task);

    /// <summary>Plans for every task that has been opened, or opened again.</summary>
    public void Renew()
    {
        foreach (var task in plans.Keys.Where(t => !t.IsOpen).ToList())
            plans.Remove(task);
        foreach (var task in stage.Open.Where(t => !plans.ContainsKey(t)).ToList())
            Plan(task);
    }

    /// <summary>The answer is being given; if it does not end the task the next one is planned.</summary>
    public void Done(RerunDue due, StagedTask task)
    {
        plans.Remove(task);
        if (due.Of is { } answer && due.Assumed is null)
            given.Add(answer);
    }

    /// <summary>Nobody answers any more: the first task that waits for an answer which never came, and in a running case is not open as it really is.</summary>
    public bool AssumeOne()
    {
        var idle = stage.Open.FirstOrDefault(t => Of(t) is null && !WaitsReally(t));
        if (idle is null)
            return false;
        Assume(idle, PastOf(idle) is null ? AssumedBy.AskedMore : AssumedBy.NeverAnswered);
        return true;
    }

    /// <summary>What befell the case in the terms of the draft; null where it has no place there.</summary>
    public Signal? AsInDraft(Signal signal) => signal switch
    {
        Signal.AddParticipant add => mapping.Of(add.NodeId) is { } node ? add with { NodeId = node } : null,
        Signal.RemoveParticipant remove => mapping.Of(remove.NodeId) is { } node ? remove with { NodeId = node } : null,
        Signal.Reassign move => keys.TryGetValue(move.TaskKey, out var key) ? move with { TaskKey = key } : null,
        Signal.Recall recall => keys.TryGetValue(recall.TaskKey, out var key) ? recall with { TaskKey = key } : null,
        Signal.TimerDue due => keys.TryGetValue(due.TaskKey, out var key) ? due with { TaskKey = key } : null,
        _ => signal,
    };

    private PastTask? PastOf(StagedTask task) => before.TryGetValue(task.NodeId, out var node) ? memory.Like(node, task) : null;

    private bool WaitsReally(StagedTask task) => memory.Past.Runs && PastOf(task) is { Task.IsOpen: true };

    private void Plan(StagedTask task)
    {
        plans[task] = null;
        if (!before.TryGetValue(task.NodeId, out var node) || memory.Stage.Tasks.All(t => t.NodeId != node))
        {
            Assume(task, AssumedBy.NewStep);
            return;
        }

        if (memory.Like(node, task) is not { } past)
        {
            Stead(task, node);
            return;
        }

        keys[past.Task.Key] = task.Key;
        if (past.Answers.Find(a => a.Turn == task.Turn && !given.Contains(a)) is not { } answer)
            return; // it waits, or another's answer ends it; else it is assumed in the end
        var at = Pace.After(stage, task.OpenedAt, answer.From, memory.Times[answer.Sequence]);
        Put(new RerunDue(answer.Sequence, task, answer.Outcome) { Of = answer }, at);
        RunsOut(task, node, at);
    }

    /// <summary>A step that was asked, but not of this one: as the other reviewer said, or assumed.</summary>
    private void Stead(StagedTask task, string node)
    {
        var other = memory.Besides(node, task);
        var takesItsPlace = other is not null && (task.Part is null or "1" || task.Part == memory.Past.Matter.Department);
        if (other is null || !(takesItsPlace || task.Activity == ActivityTypes.Review))
        {
            Assume(task, AssumedBy.AskedMore);
            return;
        }

        var answer = other.Answers[^1];
        Put(new RerunDue(answer.Sequence, task, answer.Outcome) { Of = answer, Assumed = takesItsPlace ? null : AssumedBy.AsTheOther },
            Pace.After(stage, task.OpenedAt, answer.From, memory.Times[answer.Sequence]));
    }

    /// <summary>Where the draft gives the step another limit, and says what follows when it runs out, that may come first.</summary>
    private void RunsOut(StagedTask task, string node, DateTimeOffset answered)
    {
        var (now, then) = (stage.Scene.Definition.Node(task.NodeId)!.Settings, memory.Past.Definition.Node(node)!.Settings);
        var isSame = (now.Limit, now.SilenceAgrees, now.LeavesWhenOverdue) == (then.Limit, then.SilenceAgrees, then.LeavesWhenOverdue);
        if (isSame || !(now.SilenceAgrees || now.LeavesWhenOverdue) || task.Activity is ActivityTypes.Dispatch or ActivityTypes.ToleranceGate)
            return;
        if (stage.DueOf(task) is { } due && due.EndsAt < answered && ranOut.Add(task))
            Put(new RerunDue(0, task, null) { Assumed = AssumedBy.LimitRanOut }, due.EndsAt);
    }

    private void Assume(StagedTask task, AssumedBy rule) => Put(new RerunDue(0, task, null) { Assumed = rule }, Pace.AtTheLimit(stage, task));

    private void Put(RerunDue due, DateTimeOffset at)
    {
        plans[due.Task!] = due;
        queue.Add(due, at, due.Assumed is null ? due.Sequence : int.MaxValue);
    }
}
