namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Puts steps in: cases that came by the place go through them.</summary>
public static class Inserting
{
    /// <param name="tree">The tree.</param>
    /// <param name="place">Where.</param>
    /// <param name="fragment">What.</param>
    public static TreeEdit Insert(StepTree tree, TreePlace place, Fragment fragment)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(fragment);
        if (tree.Find(place.From) is not { } spot)
            return TreeEdit.No("Nothing");
        var by = place.Ports is { } ports ? ports.Select(p => (place.From, p)).ToHashSet() : spot.Step.Through.ToHashSet();
        var next = place.Ports is { IsEmpty: false } first ? tree.Drawing.Line(place.From, first[0])?.To : spot.Step.HasBelow ? spot.Next : null;
        if (by.Count == 0)
            return TreeEdit.No("Nothing", spot.Step.Step);
        var renamed = Renaming.Unique(fragment, tree.Drawing, place.From);
        var kept = Put(tree, by, place.From, next, renamed);
        if (kept.Tree is not null || Tied(renamed, tree) is not { } loose)
            return kept;
        return Put(tree, by, place.From, next, loose);
    }

    private static TreeEdit Put(StepTree tree, HashSet<(string, string)> by, string after, string? next, Fragment fragment)
    {
        var drawing = tree.Drawing;
        var steps = fragment.Steps.ToList();
        if (next is null && fragment.Exits.Length > 0)
        {
            var end = Renaming.Unique(FreshSteps.End, drawing.With(drawing.Steps.Concat(steps), []), after).Steps[0];
            steps.Add(end);
            next = end.Id;
        }
        var lines = drawing.Lines.Select(l => by.Remove((l.From, l.Port)) ? new DrawnLine(l.From, l.Port, fragment.Entry) : l).ToList();
        lines.AddRange(by.Select(b => new DrawnLine(b.Item1, b.Item2, fragment.Entry)));
        lines.AddRange(fragment.Lines.Where(l => fragment.Has(l.To) || drawing.Step(l.To) is not null));
        lines.AddRange(fragment.Exits.Select(e => new DrawnLine(e.Step, e.Port, next!)));
        var at = drawing.Steps.IndexOf(drawing.Step(after)!) + 1;
        return TreeEdit.Of(tree, drawing.With(drawing.Steps.Take(at).Concat(steps).Concat(drawing.Steps.Skip(at)), lines), fragment.Entry, sweep: false);
    }

    /// <summary>The fragment with its lines by name taken back: an outcome that must lead somewhere leads on. Null: it has none.</summary>
    private static Fragment? Tied(Fragment fragment, StepTree tree)
    {
        var loose = fragment.Lines.Where(l => !fragment.Has(l.To)).ToList();
        if (loose.Count == 0)
            return null;
        var exits = loose.Where(l => tree.Sorts.Use(fragment.Steps.First(s => s.Id == l.From), l.Port) == "Needed").Select(l => new Fragment.Exit(l.From, l.Port));
        return fragment with { Lines = [.. fragment.Lines.Except(loose)], Exits = [.. fragment.Exits, .. exits] };
    }
}
