namespace ApprovalHub.Documents.Layout;

/// <summary>Breaks shaped text into lines of a width and places every character.</summary>
internal static class LineBreaker
{
    /// <summary>The widest gap, in parts of a character, that justification may open; looser lines stay ragged.</summary>
    private const float WidestGap = 0.3f;

    /// <summary>The largest part of a line left empty rather than cut a long code (a case number has 43 characters).</summary>
    private const float LargestHole = 0.3f;

    public static IReadOnlyList<Line> Break(IReadOnlyList<Cluster> text, TextStyle style, float width)
    {
        var lines = new List<Line>();
        var indent = style.Indent * style.Size;
        for (var start = 0; start < text.Count;)
        {
            var end = EndOfLine(text, start, width - indent);
            var forced = end >= text.Count || text[end - 1].CodePoint == '\n';
            lines.Add(Place(Trim(text, start, end), style, width - indent, indent, last: forced));
            (start, indent) = (end, forced ? style.Indent * style.Size : 0);
        }

        return lines.Count == 0 ? [new Line([], [])] : lines;
    }

    private static int EndOfLine(IReadOnlyList<Cluster> text, int start, float width)
    {
        var (x, allowed, filled) = (0f, start, 0f);
        for (var i = start; i < text.Count; i++)
        {
            if (text[i].CodePoint == '\n')
                return i + 1;
            if (i > start && BreakRules.MayBreak(text[i - 1].CodePoint, text[i].CodePoint))
                (allowed, filled) = (i, x);
            x += text[i].Width;
            // A space at the end of a line hangs in the margin unseen.
            if (x > width + 0.01f && text[i].CodePoint != ' ')
                return allowed > start && (filled >= width * (1 - LargestHole) || !BreakRules.IsWord(text[i].CodePoint)) ? allowed : Math.Max(i, start + 1);
        }

        return text.Count;
    }

    private static List<Cluster> Trim(IReadOnlyList<Cluster> text, int start, int end)
    {
        while (end > start && text[end - 1].CodePoint is '\n' or ' ')
            end--;
        return [.. text.Skip(start).Take(end - start)];
    }

    private static Line Place(List<Cluster> clusters, TextStyle style, float width, float indent, bool last)
    {
        var free = width - clusters.Sum(cluster => cluster.Width);
        var gap = style.Align == TextAlign.Justify && !last ? Gap(clusters, free, style.Size) : 0;
        var x = indent + style.Align switch
        {
            TextAlign.Center => free / 2,
            TextAlign.Right => free,
            _ => 0,
        };
        var places = new float[clusters.Count];
        for (var i = 0; i < clusters.Count; i++)
        {
            if (i > 0 && MayStretch(clusters[i - 1], clusters[i]))
                x += gap;
            places[i] = x;
            x += clusters[i].Width;
        }

        return new Line(clusters, places);
    }

    private static float Gap(List<Cluster> clusters, float free, float size)
    {
        var slots = clusters.Zip(clusters.Skip(1)).Count(pair => MayStretch(pair.First, pair.Second));
        return slots > 0 && free / slots <= size * WidestGap ? free / slots : 0;
    }

    private static bool MayStretch(Cluster before, Cluster after) => !(BreakRules.IsWord(before.CodePoint) && BreakRules.IsWord(after.CodePoint));
}
