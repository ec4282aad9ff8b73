namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Takes columns out, with all that stands in them.</summary>
public static class Columns
{
    /// <summary>Takes out a column of a branch or of a parallel block; a block that has but one left makes way for it. Of a
    /// step, its outcomes lead on again, or nowhere where they need not.</summary>
    public static TreeEdit Remove(StepTree tree, string id, string port)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Find(id) is not { } spot)
            return TreeEdit.No("Nothing");
        if (!spot.Step.Step.IsBlock)
            return Way(tree, spot, port);
        if (spot.Step.Step.Type == DrawnStep.Fork)
            return Unfork(tree, spot, port);
        if (port == "Default")
            return TreeEdit.No("Needed", spot.Step.Step, port);
        var rows = RuleRows.Read(spot.Step.Step.Json).Where(r => r.Port != port).ToList();
        return rows.Count > 0 ? Changing.Change(tree, RuleRows.Write(spot.Step.Step, rows)) : Removing.Around(tree, id, tree.Drawing.Line(id, "Default")?.To, spot);
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

    private static TreeEdit Way(StepTree tree, StepTree.Spot spot, string port)
    {
        if (spot.Step.Ways.FirstOrDefault(w => w.Ports.Contains(port)) is not { LeadsOn: false } way)
            return TreeEdit.No("Nothing", spot.Step.Step, port);
        var (id, next) = (spot.Step.Id, spot.Step.HasBelow ? spot.Next : null);
        var needed = way.Ports.Where(p => tree.Sorts.Use(spot.Step.Step, p) == "Needed").ToHashSet(StringComparer.Ordinal);
        if (needed.Count > 0 && next is null)
            return TreeEdit.No("Needed", spot.Step.Step, port);
        var lines = tree.Drawing.Lines.Where(l => l.From != id || !way.Ports.Contains(l.Port) || needed.Contains(l.Port))
            .Select(l => l.From == id && needed.Contains(l.Port) ? new DrawnLine(id, l.Port, next!) : l);
        return TreeEdit.Of(tree, tree.Drawing.With(lines), id);
    }
}
