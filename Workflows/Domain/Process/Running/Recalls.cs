using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>撤回操作: the last completion is taken back, while nothing has happened since and no paper has gone out.</summary>
internal static class Recalls
{
    public static void Recall(Run run, Signal.Recall signal)
    {
        var state = run.State;
        if (TaskFinder.IsOpen(run, signal.TaskKey)) throw Refusal.Conflict("PROCESS_RECALL_STILL_OPEN").With("task", signal.TaskKey).Throwable();
        if (state.Last?.Task != signal.TaskKey) throw Refusal.Conflict("PROCESS_RECALL_NOT_LAST").With("task", signal.TaskKey).Throwable();
        if (state.Last.Steps is null) throw Refusal.Conflict("PROCESS_RECALL_TOO_LATE").With("task", signal.TaskKey).Throwable();

        var now = state.Steps.ToList();
        state.GoBackTo(run.Definition, state.Last);
        var open = Keys(run, state.Steps).ToHashSet();
        var opened = Keys(run, now).ToHashSet();
        foreach (var key in Keys(run, now).Where(k => !open.Contains(k))) run.Effects.Add(new Effect.CancelTask(key, "recalled"));
        Mirror(run, now);
        foreach (var key in Keys(run, state.Steps).Where(k => !opened.Contains(k))) run.Effects.Add(new Effect.ReopenTask(key));
        AskAnew(now, state.Steps);
    }

    private static IEnumerable<string> Keys(Run run, IEnumerable<ActiveStep> steps) =>
        steps.SelectMany(s => s.Tasks.Where(t => t.IsOpen).Select(t => s.Key(run.Definition.Nodes[s.Node].Id, t)));

    /// <summary>Clocks that the completion stopped run again, and those that it let run stop again.</summary>
    private static void Mirror(Run run, List<ActiveStep> now)
    {
        foreach (var step in now.Where(s => Special(run, s) && !Same(run.State.Steps, s)))
        {
            run.Effects.Add(new Effect.ResumeClock(run.Definition.Nodes[step.Node].Id));
            run.Effects.Add(new Effect.Report(DataSets.SpecialProcedure, run.Definition.Nodes[step.Node].Id));
        }

        foreach (var step in run.State.Steps.Where(s => Special(run, s) && !Same(now, s)))
        {
            run.Stop(run.Definition.Nodes[step.Node]);
            run.Effects.Add(new Effect.Report(DataSets.SpecialProcedure, run.Definition.Nodes[step.Node].Id));
        }
    }

    /// <summary>A task whose turn had come and is taken away again gets a new key the next time.</summary>
    private static void AskAnew(List<ActiveStep> now, List<ActiveStep> before)
    {
        foreach (var step in before)
        {
            var later = now.Find(s => s.Node == step.Node && s.Visit == step.Visit);
            if (later is null) continue;
            foreach (var task in step.Tasks.Where(t => t.Mark == TaskMark.Waiting && later.Tasks.Any(l => l.Part == t.Part && l.IsOpen))) task.Again++;
        }
    }

    private static bool Special(Run run, ActiveStep step) => run.Definition.Nodes[step.Node].Type == ActivityTypes.SpecialProcedure;

    private static bool Same(List<ActiveStep> steps, ActiveStep step) => steps.Exists(s => s.Node == step.Node && s.Visit == step.Visit);
}
