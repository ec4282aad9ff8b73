using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Benchmarks.Engine;

/// <summary>Walks cases on one engine, each step taking the state that the one before wrote.</summary>
internal sealed class EngineWalk(IProcessEngine engine)
{
    // The outcomes that lead to a granted and handed-over result, in the order in which they are looked for among a task's own.
    private static readonly string[] Forward = ["Accepted", "Passed", "Agreed", "Done", "Granted", "Completed", "Delivered"];

    private static readonly ProcessFacts Facts = new()
    {
        LeadDepartment = "SCJG",
        Participants = ["CGJ", "XFJ"],
        Promised = Limit.WorkDays(10),
        Values = ImmutableDictionary<string, string>.Empty.Add("case.lane", "normal").Add("case.channel", "counter"),
    };

    private readonly Queue<Effect.OpenTask> open = [];
    private long steps;
    private int largest;

    public IProcessEngine Engine => engine;

    public Walked Walk(ProcessDefinition definition, TimeSpan time)
    {
        (steps, largest) = (0, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var from = Stopwatch.GetTimestamp();
        var cases = 0L;
        for (; Stopwatch.GetElapsedTime(from) < time; cases++)
        {
            var state = Step(definition, null, new Signal.Start());
            while (open.TryDequeue(out var task)) state = Step(definition, state, new Signal.Complete(task.TaskKey, Outcome(task)));
        }

        return new Walked(steps, cases, largest, GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(from).TotalSeconds);
    }

    private static string Outcome(Effect.OpenTask task) => Array.Find(Forward, task.Outcomes.Contains)
        ?? throw new InvalidOperationException($"Task {task.TaskKey} knows no way forward.");

    private ProcessState Step(ProcessDefinition definition, ProcessState? state, Signal signal)
    {
        var step = engine.Step(definition, state, signal, Facts).Value;
        foreach (var effect in step.Effects.OfType<Effect.OpenTask>()) open.Enqueue(effect);
        largest = Math.Max(largest, Encoding.UTF8.GetByteCount(step.State.Payload));
        steps++;
        return step.State;
    }
}
