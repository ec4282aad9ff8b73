using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Components.Charts;

/// <summary>How numbers went over days, drawn from the data itself; the same numbers stand in a table below.</summary>
public sealed partial class LineChart
{
    private const int Width = 560, Height = 170, Left = 32, Right = 8, Above = 10, Below = 22, MostDots = 62, MostNames = 7;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What opens the table.</summary>
    [Parameter, EditorRequired]
    public string Numbers { get; set; } = "";

    /// <summary>Head of the column of labels.</summary>
    [Parameter, EditorRequired]
    public string LabelName { get; set; } = "";

    /// <summary>Names of the places on the axis, in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Labels { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<Line> Lines { get; set; } = [];

    private Scale Axis => Scale.For(Lines.SelectMany(l => l.Values).DefaultIfEmpty(0).Max());

    /// <summary>As many labels as can be read beside each other, the first and the last among them.</summary>
    private IReadOnlyList<int> Named => Labels.Count <= MostNames
        ? [.. Enumerable.Range(0, Labels.Count)]
        : [.. Enumerable.Range(0, MostNames).Select(n => (int)Math.Round(n * (Labels.Count - 1) / (MostNames - 1d)))];

    private double X(int at) => Labels.Count < 2 ? (Left + Width - Right) / 2d : Left + 4 + (at * (Width - Left - Right - 4d) / (Labels.Count - 1));

    private double Y(double value) => Height - Below - (value / Axis.Top * (Height - Above - Below));

    private string Way(Line line) => string.Join(' ', line.Values.Select((value, at) => $"{(at == 0 ? 'M' : 'L')}{Scale.Text(X(at))} {Scale.Text(Y(value))}"));

    /// <summary>Razor takes a bare <c>text</c> element for its own.</summary>
    private static RenderFragment Word(double x, double y, string anchor, string word) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Scale.Text(x));
        builder.AddAttribute(2, "y", y.ToString("0.##", CultureInfo.InvariantCulture));
        builder.AddAttribute(3, "text-anchor", anchor);
        builder.AddContent(4, word);
        builder.CloseElement();
    };

    /// <param name="Name">What it counts.</param>
    /// <param name="Tone">yellow or red; red is dashed too, so that colour is never alone.</param>
    /// <param name="Values">One a label.</param>
    public sealed record Line(string Name, string Tone, IReadOnlyList<int> Values);
}
