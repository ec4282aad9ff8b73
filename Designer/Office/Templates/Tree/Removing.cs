namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Takes steps out: cases go on to what followed, and what nothing leads to any more goes along.</summary>
public static class Removing
{
    /// <summary>Takes out a step with its columns; what follows below it stays. A join goes with its parallel block.</summary>
    public static TreeEdit Remove(StepTree tree, string id)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Find(id) is not { } spot || id == tree.Drawing.Start)
            return TreeEdit.No("Nothing", tree.Drawing.Step(id));
        if (spot.Step.Step.Type == DrawnStep.Join && spot.Index > 0)
            return Remove(tree, spot.Row[spot.Index - 1].Id);
        var last = spot.Step.Step.Type == DrawnStep.Fork && tree.Find(spot.Next) is { } join ? join : spot;
        var next = last.Step.HasBelow ? last.Next : Usual(tree, spot.Step);
        return Around(tree, id, next, spot);
    }

    /// <summary>Where the usual outcome leads; of a branch, what leads there by default.</summary>
    private static string? Usual(StepTree tree, TreeStep step)
    {
        var ports = tree.Sorts.Ports(step.Step).Select(p => p.Name);
        var usual = step.Step.Type == DrawnStep.Branch ? ports.Reverse() : ports;
        return usual.Select(p => tree.Drawing.Line(step.Id, p)).FirstOrDefault(l => l is not null)?.To;
    }

    /// <summary>All that led to the step leads past it; what led there by name and by choice no longer leads anywhere.</summary>
    internal static TreeEdit Around(StepTree tree, string id, string? next, StepTree.Spot spot)
    {
        var drawing = tree.Drawing;
        if (next == id || (next is not null && drawing.Lines.Any(l => l.From == id && l.To == next) && tree.Find(next) is { } back && back.Step.Holds(id)))
            next = null;
        var lines = new List<DrawnLine>();
        foreach (var line in drawing.Lines.Where(l => l.From != id))
        {
            if (line.To != id)
                lines.Add(line);
            else if (!Choice(tree, line) && next is null)
                return TreeEdit.No("Needed", drawing.Step(line.From), line.Port);
            else if (next is not null && !(Choice(tree, line) && ByName(tree, line)))
                lines.Add(new DrawnLine(line.From, line.Port, next));
        }
        return TreeEdit.Of(tree, drawing.With(lines), next ?? Above(spot));
    }

    private static bool Choice(StepTree tree, DrawnLine line) => tree.Sorts.Use(tree.Drawing.Step(line.From)!, line.Port) != "Needed";

    private static bool ByName(StepTree tree, DrawnLine line) => tree.Find(line.From)!.Step.Ways.Any(w => w.To == line.To && w.Ports.Contains(line.Port));

    private static string? Above(StepTree.Spot spot) => spot.Index > 0 ? spot.Row[spot.Index - 1].Id : spot.Owner?.Step.Id;
}
