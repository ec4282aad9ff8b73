namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Takes steps and columns out: cases go on to what followed, and what nothing leads to any more goes along.</summary>
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

    /// <summary>Takes out a column of a branch or of a parallel block; a block that has but one left makes way for it.</summary>
    public static TreeEdit RemoveColumn(StepTree tree, string id, string port)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Find(id) is not { } spot || !spot.Step.Step.IsBlock)
            return TreeEdit.No("Nothing", tree.Drawing.Step(id));
        if (spot.Step.Step.Type == DrawnStep.Fork)
            return Unfork(tree, spot, port);
        if (port == "Default")
            return TreeEdit.No("Needed", spot.Step.Step, port);
        var rows = RuleRows.Read(spot.Step.Step.Json).Where(r => r.Port != port).ToList();
        return rows.Count > 0 ? Changing.Change(tree, RuleRows.Write(spot.Step.Step, rows)) : Around(tree, id, tree.Drawing.Line(id, "Default")?.To, spot);
    }

    private static TreeEdit Unfork(StepTree tree, StepTree.Spot spot, string port)
    {
        var left = StepInputs.List(spot.Step.Step.Json, "branches")?.Where(b => b != port).ToList() ?? [];
        if (left.Count != 1)
            return left.Count == 0 ? TreeEdit.No("Needed", spot.Step.Step, port) : Changing.Change(tree, StepInputs.With(spot.Step.Step, "branches", left));
        var (drawing, fork, join) = (tree.Drawing, spot.Step.Id, spot.Next!);
        var after = drawing.Lines.First(l => l.From == join).To;
        var first = drawing.Line(fork, left[0])!.To is var to && to == join ? after : to;
        var lines = drawing.Lines.Where(l => l.From != fork && l.From != join)
            .Select(l => l.To == fork ? new DrawnLine(l.From, l.Port, first) : l.To == join ? new DrawnLine(l.From, l.Port, after) : l);
        return TreeEdit.Of(tree, drawing.With(lines), first);
    }

    /// <summary>Where the usual outcome leads; of a branch, what leads there by default.</summary>
    private static string? Usual(StepTree tree, TreeStep step)
    {
        var ports = tree.Sorts.Ports(step.Step).Select(p => p.Name);
        var usual = step.Step.Type == DrawnStep.Branch ? ports.Reverse() : ports;
        return usual.Select(p => tree.Drawing.Line(step.Id, p)).FirstOrDefault(l => l is not null)?.To;
    }

    /// <summary>All that led to the step leads past it; what led there by name and by choice no longer leads anywhere.</summary>
    private static TreeEdit Around(StepTree tree, string id, string? next, StepTree.Spot spot)
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
