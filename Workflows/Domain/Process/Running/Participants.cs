using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>加签、减签: departments of a joint review and posts of a countersign, while it runs.</summary>
internal static class Participants
{
    public static void Add(Run run, Signal.AddParticipant signal)
    {
        var (node, step) = Running(run, signal.NodeId);
        if (string.IsNullOrWhiteSpace(signal.Participant) || signal.Participant.AsSpan().ContainsAny('#', '/', '~'))
            throw Refusal.Invalid("PROCESS_PARTICIPANT_NAME").With("participant", signal.Participant).Throwable();
        var task = Array.Find(step.Tasks, t => t.Part == signal.Participant);
        if (task is { Mark: not TaskMark.Removed })
            throw Refusal.Conflict("PROCESS_PARTICIPANT_ALREADY").With("node", node.Id).With("participant", signal.Participant).Throwable();
        var mark = node.Settings.InSequence ? TaskMark.Waiting : TaskMark.Open;
        var added = new TaskEntry { Part = signal.Participant, Mark = mark, Again = task is null ? 0 : task.Again + 1 };
        step.Tasks = [.. step.Tasks.Where(t => t != task), added];
        if (added.IsOpen) run.Open(node, step, added);
    }

    public static void Remove(Run run, Signal.RemoveParticipant signal)
    {
        var (node, step) = Running(run, signal.NodeId);
        var task = Array.Find(step.Tasks, t => t.Part == signal.Participant && t.Mark != TaskMark.Removed)
            ?? throw Refusal.Missing("PROCESS_PARTICIPANT_UNKNOWN").With("node", node.Id).With("participant", signal.Participant).Throwable();
        if (task.Mark is TaskMark.Yes or TaskMark.No)
            throw Refusal.Conflict("PROCESS_PARTICIPANT_ANSWERED").With("node", node.Id).With("participant", signal.Participant).Throwable();
        if (step.Tasks.Count(t => t.Mark != TaskMark.Removed) == 1)
            throw Refusal.Conflict("PROCESS_PARTICIPANT_LAST").With("node", node.Id).With("participant", signal.Participant).Throwable();
        if (node.Settings.Rule == BallotRule.Lead && task.Part == Askings.Lead(node, run.Facts))
            throw Refusal.Conflict("PROCESS_PARTICIPANT_LEADS").With("node", node.Id).With("participant", signal.Participant).Throwable();
        if (task.IsOpen) run.Effects.Add(new Effect.CancelTask(step.Key(node.Id, task), "removed"));
        task.Mark = TaskMark.Removed;
        Steps.Decide(run, step, null);
    }

    private static (ProcessNode Node, ActiveStep Step) Running(Run run, string nodeId)
    {
        var node = run.Definition.Node(nodeId) ?? throw Refusal.Missing("PROCESS_NODE_UNKNOWN").With("node", nodeId).Throwable();
        if (!Askings.AsksSeveral(node)) throw Refusal.Conflict("PROCESS_NODE_ASKS_ONE").With("node", nodeId).With("name", node.Name).Throwable();
        var step = run.State.Steps.Find(s => s.Node == node.Index)
            ?? throw Refusal.Conflict("PROCESS_NODE_NOT_RUNNING").With("node", nodeId).With("name", node.Name).Throwable();
        return (node, step);
    }
}
