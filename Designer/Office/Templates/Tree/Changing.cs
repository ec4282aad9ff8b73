namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Changes what a step says, and where its outcomes lead.</summary>
public static class Changing
{
    /// <summary>
    /// Puts a step in the place of the one of the same id. Of a block, columns that are named anew stay what they were, new ones lead on, and what is no
    /// longer named goes.
    /// </summary>
    public static TreeEdit Change(StepTree tree, DrawnStep step)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(step);
        if (tree.Find(step.Id) is not { } spot)
            return TreeEdit.No("Nothing");
        if (!step.IsBlock)
            return TreeEdit.Of(tree, tree.Drawing.With(step), step.Id, sweep: false);
        var (before, now) = (Names(tree, spot.Step.Step), Names(tree, step));
        if (now.Count == 0 || (step.Type == DrawnStep.Fork && now.Count < 2))
            return TreeEdit.No("Needed", step);
        var (lost, found) = (before.Except(now).ToList(), now.Except(before).ToList());
        var renamed = lost.Zip(found).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        var target = spot.Step.HasBelow ? spot.Next! : tree.Drawing.Line(step.Id, before[^1])?.To ?? spot.Next;
        if (target is null && found.Count > lost.Count)
            return TreeEdit.No("Nothing", step);
        var lines = tree.Drawing.Lines.Where(l => l.From != step.Id || !lost.Contains(l.Port) || renamed.ContainsKey(l.Port))
            .Select(l => l.From == step.Id && renamed.TryGetValue(l.Port, out var name) ? new DrawnLine(l.From, name, l.To) : l)
            .Concat(found.Skip(lost.Count).Select(p => new DrawnLine(step.Id, p, target!)));
        return TreeEdit.Of(tree, tree.Drawing.With(step).With(lines), step.Id);
    }

    /// <summary>Leads an outcome to a step by its id, or nowhere by null.</summary>
    public static TreeEdit Lead(StepTree tree, string id, string port, string? to)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Find(id) is not { } spot || (to is not null && tree.Find(to) is null))
            return TreeEdit.No("Nothing");
        if (to is null && tree.Sorts.Use(spot.Step.Step, port) == "Needed")
            return TreeEdit.No("Needed", spot.Step.Step, port);
        var known = tree.Drawing.Line(id, port);
        if (known?.To == to)
            return TreeEdit.Of(tree, tree.Drawing, id);
        var lines = to is null ? tree.Drawing.Lines.Where(l => l != known)
            : known is null ? tree.Drawing.Lines.Append(new DrawnLine(id, port, to))
            : tree.Drawing.Lines.Select(l => l == known ? new DrawnLine(id, port, to) : l);
        return TreeEdit.Of(tree, tree.Drawing.With(lines), id);
    }

    /// <summary>Steps that the outcomes of a step may lead to: back to what every way to it passes, on to what does not lead to it.</summary>
    public static IReadOnlyList<DrawnStep> Targets(StepTree tree, string id)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var into = tree.Drawing.Lines.ToLookup(l => l.To, StringComparer.Ordinal);
        var (leading, queue) = (new HashSet<string>(StringComparer.Ordinal) { id }, new Queue<string>([id]));
        while (queue.TryDequeue(out var at))
        {
            foreach (var line in into[at].Where(l => leading.Add(l.From)))
                queue.Enqueue(line.From);
        }
        var ways = new DrawingWays(tree.Drawing);
        return [.. tree.All.Select(s => s.Step).Where(s => s.Id != tree.Drawing.Start && s.Id != id && (ways.Passes(s.Id, id) || !leading.Contains(s.Id)))];
    }

    /// <summary>The outcomes in their order.</summary>
    private static List<string> Names(StepTree tree, DrawnStep step) => [.. tree.Sorts.Ports(step).Select(p => p.Name)];
}
