using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Domain.Process;
using ApprovalHub.Elsa;

namespace ApprovalHub.Benchmarks.Engine;

/// <summary>The engines of this build by turns: cases walked from start to end over every shipped template.</summary>
internal static class EngineBenchmark
{
    private const int Turns = 4;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5), Turn = TimeSpan.FromSeconds(0.5);

    /// <summary>The built-in engine is to take ten times the steps of Elsa's runner, with a quarter of its state.</summary>
    private const double Faster = 10, Smaller = 0.25;

    public static Task RunAsync(Report report)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Templates");
        var templates = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Definition: ProcessDefinition.Parse(File.ReadAllText(file)).Value)).ToList();
        var (own, elsa) = (new EngineWalk(new BuiltInEngine()), ElsaDoor.Open() is { } second ? new EngineWalk(second) : null);
        report.Progress("warming up on all templates");
        foreach (var (_, definition) in templates)
        {
            own.Walk(definition, WarmUp);
            elsa?.Walk(definition, 2 * WarmUp);
        }

        foreach (var (name, definition) in templates)
            Measure(report, name, definition, own, elsa);
        report.Note(elsa is null
            ? "Without Elsa's runner: name a version by -p:ElsaVersion to measure it beside."
            : $"Floor: Elsa {elsa.Engine.Version}, one thread, one step after the other, its state through JSON each time.");
        return Task.CompletedTask;
    }

    private static void Measure(Report report, string name, ProcessDefinition definition, EngineWalk own, EngineWalk? elsa)
    {
        var (ours, theirs) = (new Walked(), new Walked());
        for (var turn = 0; turn < Turns; turn++)
        {
            ours += own.Walk(definition, Turn);
            if (elsa is not null) theirs += elsa.Walk(definition, 2 * Turn);
        }

        report.Add(elsa is null ? Figure.Plain($"{name}: steps", ours.Rate, "steps/s") : Figure.ShareAtLeast($"{name}: steps", ours.Rate, "steps/s", theirs.Rate, Faster));
        report.Add(Figure.Plain($"{name}: steps a case", ours.StepsOfCase, "steps"));
        report.Add(Figure.Plain($"{name}: allocated", ours.BytesOfStep, "bytes/step", elsa is null ? null : theirs.BytesOfStep));
        report.Add(elsa is null ? Figure.Plain($"{name}: largest state", ours.Largest, "bytes") : Figure.GrowthAtMost($"{name}: largest state", ours.Largest, "bytes", theirs.Largest, Smaller));
    }
}
