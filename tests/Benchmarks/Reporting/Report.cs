using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApprovalHub.Benchmarks.Reporting;

/// <summary>What a benchmark found: figures, and notes on what could not be measured.</summary>
internal sealed class Report(string name)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly List<Figure> figures = [];
    private readonly List<string> notes = [];
    private readonly long started = Stopwatch.GetTimestamp();

    public bool Holds => figures.TrueForAll(f => f.Holds);

    /// <summary>Takes a figure in, and shows it at once: a run that is broken off has then shown what it found.</summary>
    public void Add(Figure figure)
    {
        figures.Add(figure);
        Progress($"{figure.What}: {Number(figure.Value)} {figure.Unit}, beside {Number(figure.Floor)}, ratio {Number(figure.Ratio)}");
    }

    /// <summary>Says something that belongs under the table.</summary>
    public void Note(string text) => notes.Add(text);

    /// <summary>The progress line: what is being done now, and for how long the run has lasted.</summary>
    public void Progress(string doing) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{Stopwatch.GetElapsedTime(started).TotalSeconds,6:F1} s] {doing}"));

    public string Table()
    {
        var wide = figures.Max(f => f.What.Length);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"what".PadRight(wide)}  {"value",12} {"floor",12} {"ratio",8} {"limit",7}  {"unit",-12} holds");
        foreach (var f in figures)
        {
            var holds = f.Limit is null ? "-" : f.Holds ? "yes" : "NO";
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{f.What.PadRight(wide)}  {Number(f.Value),12} {Number(f.Floor),12} {Number(f.Ratio),8} {Number(f.Limit),7}  {f.Unit,-12} {holds}");
        }
        foreach (var note in notes)
            text.AppendLine(note);
        return text.ToString();
    }

    public string Json() => JsonSerializer.Serialize(new { name, figures }, Options);

    private static string Number(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "-";
}
