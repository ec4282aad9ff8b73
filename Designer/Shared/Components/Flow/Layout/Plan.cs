namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>A graph in numbers, as if it ran from top to bottom.</summary>
/// <param name="Width">Widths of the boxes.</param>
/// <param name="Height">Heights of the boxes.</param>
/// <param name="From">Box that each line leaves.</param>
/// <param name="To">Box that each line enters.</param>
/// <param name="Words">Widths and heights of the lines' words.</param>
internal sealed record Plan(double[] Width, double[] Height, int[] From, int[] To, (double Width, double Height)[] Words)
{
    /// <summary>How far apart two lines run, at least.</summary>
    public const double Apart = 12;

    private const double WordPad = 12;

    public int Nodes => Width.Length;

    public int Lines => From.Length;

    /// <summary>A flow to the right is one downwards with width and height exchanged. A box is as wide as its lines need.</summary>
    public static Plan Of(FlowGraph graph, IReadOnlyList<(FlowText Text, double Width)> texts, FlowWay way)
    {
        var number = graph.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var leaving = graph.Lines.CountBy(l => l.From).ToDictionary(StringComparer.Ordinal);
        var sizes = texts.Select((t, i) => Turned((t.Width, t.Text.Height), way)).ToList();
        double Needs(int i) => Apart * (leaving.GetValueOrDefault(graph.Nodes[i].Id) + 1);
        return new Plan(
            [.. sizes.Select((s, i) => Math.Max(s.Width, Needs(i)))], [.. sizes.Select(s => s.Height)],
            [.. graph.Lines.Select(l => number[l.From])], [.. graph.Lines.Select(l => number[l.To])],
            [.. graph.Lines.Select(l => Turned(Size(l.Words), way))]);
    }

    private static (double Width, double Height) Size(IReadOnlyList<string> words) => words.Count == 0 ? (0, 0)
        : (2 * Math.Ceiling((words.Max(w => FlowText.Width(w, FlowText.WordSize)) + WordPad) / 2), words.Count * FlowText.WordHeight);

    private static (double Width, double Height) Turned((double Width, double Height) size, FlowWay way) =>
        way == FlowWay.Down ? size : (size.Height, size.Width);
}
