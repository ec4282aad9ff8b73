using System.Globalization;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>Finds an open task by its key, or says why there is none.</summary>
internal static class TaskFinder
{
    public static (ActiveStep Step, TaskEntry Task) Open(Run run, string key)
    {
        var (node, visit) = Parse(run, key);
        var step = run.State.Steps.Find(s => s.Node == node.Index && s.Visit == visit) ?? throw Closed(key);
        var task = Array.Find(step.Tasks, t => step.Key(node.Id, t) == key);
        return task switch
        {
            { Mark: TaskMark.Open } => (step, task),
            { Mark: TaskMark.Waiting } => throw Refusal.Conflict("PROCESS_TASK_NOT_YET").With("task", key).Throwable(),
            null when !IsEarlier(step, node, key) => throw Unknown(key),
            _ => throw Closed(key),
        };
    }

    public static bool IsOpen(Run run, string key)
    {
        var (node, visit) = Parse(run, key);
        return run.State.Steps.Exists(s => s.Node == node.Index && s.Visit == visit && s.Tasks.Any(t => t.IsOpen && s.Key(node.Id, t) == key));
    }

    private static (ProcessNode Node, int Visit) Parse(Run run, string key)
    {
        var mark = key.IndexOf('#', StringComparison.Ordinal);
        if (mark <= 0 || run.Definition.Node(key[..mark]) is not { Sort.OpensTask: true } node) throw Unknown(key);
        var number = key.AsSpan(mark + 1);
        if (number.IndexOfAny('/', '~') is >= 0 and var end) number = number[..end];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var visit) || visit < 1 || visit > run.State.Visits[node.Index])
            throw Unknown(key);
        return (node, visit);
    }

    /// <summary>A key from before the same task was asked for anew.</summary>
    private static bool IsEarlier(ActiveStep step, ProcessNode node, string key) =>
        step.Tasks.Any(t => Enumerable.Range(0, t.Again).Any(n => step.Key(node.Id, new TaskEntry { Part = t.Part, Again = n }) == key));

    private static RefusedException Unknown(string key) => Refusal.Missing("PROCESS_TASK_UNKNOWN").With("task", key).Throwable();

    private static RefusedException Closed(string key) => Refusal.Conflict("PROCESS_TASK_CLOSED").With("task", key).Throwable();
}
