using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Benchmarks.Engine;

/// <summary>The built-in engine alone: cases walked from start to end over every shipped template.</summary>
internal static class EngineBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5), Measured = TimeSpan.FromSeconds(2);
    private static readonly BuiltInEngine Engine = new();

    // The outcomes that lead to a granted and handed-over result, in the order in which they are looked for among a task's own.
    private static readonly string[] Forward = ["Accepted", "Passed", "Agreed", "Done", "Granted", "Completed", "Delivered"];

    private static readonly ProcessFacts Facts = new()
    {
        LeadDepartment = "SCJG",
        Participants = ["CGJ", "XFJ"],
        Promised = Limit.WorkDays(10),
        Values = ImmutableDictionary<string, string>.Empty.Add("case.lane", "normal").Add("case.channel", "counter"),
    };

    public static Task RunAsync(Report report)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Templates");
        var templates = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Definition: ProcessDefinition.Parse(File.ReadAllText(file)).Value)).ToList();
        report.Progress("warming up on all templates");
        foreach (var (_, definition) in templates)
            Walk(definition, WarmUp);
        foreach (var (name, definition) in templates)
        {
            report.Progress($"template {name}");
            Measure(report, name, definition);
        }
        return Task.CompletedTask;
    }

    private static void Measure(Report report, string name, ProcessDefinition definition)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var from = Stopwatch.GetTimestamp();
        var (steps, cases, largest) = Walk(definition, Measured);
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        report.Add(Figure.Plain($"{name}: steps", steps / seconds, "steps/s"));
        report.Add(Figure.Plain($"{name}: steps a case", (double)steps / cases, "steps"));
        report.Add(Figure.Plain($"{name}: allocated", (double)allocated / steps, "bytes/step"));
        report.Add(Figure.Plain($"{name}: largest state", largest, "bytes"));
    }

    private static (long Steps, long Cases, int Largest) Walk(ProcessDefinition definition, TimeSpan time)
    {
        var (steps, cases, largest) = (0L, 0L, 0);
        for (var from = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(from) < time; cases++)
        {
            var open = new Queue<Effect.OpenTask>();
            var state = Step(definition, null, new Signal.Start(), open, ref largest);
            steps++;
            while (open.TryDequeue(out var task))
            {
                state = Step(definition, state, new Signal.Complete(task.TaskKey, Outcome(task)), open, ref largest);
                steps++;
            }
        }
        return (steps, cases, largest);
    }

    private static string Outcome(Effect.OpenTask task) => Array.Find(Forward, task.Outcomes.Contains)
        ?? throw new InvalidOperationException($"Task {task.TaskKey} knows no way forward.");

    private static ProcessState Step(
        ProcessDefinition definition, ProcessState? state, Signal signal, Queue<Effect.OpenTask> open, ref int largest)
    {
        var step = Engine.Step(definition, state, signal, Facts).Value;
        foreach (var effect in step.Effects.OfType<Effect.OpenTask>())
            open.Enqueue(effect);
        largest = Math.Max(largest, Encoding.UTF8.GetByteCount(step.State.Payload));
        return step.State;
    }
}
