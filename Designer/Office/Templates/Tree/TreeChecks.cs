namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>What a definition must be for a tree to show it: all reached, an outcome to one step, and ways back only to what every way passes.</summary>
internal static class TreeChecks
{
    public static NoTree? Find(Drawing drawing, DrawingWays ways)
    {
        if (drawing.Lines.GroupBy(l => (l.From, l.Port)).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            return At(drawing, "PortTwice", twice.Key.From, twice.Key.Port);
        if (ways.Loop is { } loop)
            return At(drawing, "Loop", loop);
        return drawing.Steps.FirstOrDefault(s => !ways.Reaches(s.Id)) is { } lost ? At(drawing, "Unreachable", lost.Id) : null;
    }

    public static NoTree At(Drawing drawing, string why, string step, string? port = null) => new(why, step, drawing.Step(step)?.Name, port);
}
