namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>What became of an edit.</summary>
/// <param name="Tree">The tree afterwards; null: it was refused.</param>
/// <param name="Why">Why it was refused.</param>
/// <param name="Focus">The step to go on with.</param>
/// <param name="Gone">Steps that went.</param>
public sealed record TreeEdit(StepTree? Tree, NoTree? Why, string? Focus, IReadOnlyList<DrawnStep> Gone)
{
    public static TreeEdit No(string why, DrawnStep? step = null, string? port = null) => new(null, new NoTree(why, step?.Id, step?.Name, port), null, []);

    /// <summary>The tree of an edited drawing; what nothing leads to any more goes, where that is meant.</summary>
    internal static TreeEdit Of(StepTree before, Drawing drawing, string? focus, bool sweep = true)
    {
        var swept = sweep ? Swept(drawing) : drawing;
        var (tree, why) = StepTree.Of(swept, before.Sorts, before);
        var gone = before.Drawing.Steps.Where(s => swept.Step(s.Id) is null).ToList();
        return new TreeEdit(tree, why, tree?.Find(focus) is null ? null : focus, tree is null ? [] : gone);
    }

    private static Drawing Swept(Drawing drawing)
    {
        var from = drawing.Lines.ToLookup(l => l.From, StringComparer.Ordinal);
        var (seen, queue) = (new HashSet<string>(StringComparer.Ordinal) { drawing.Start }, new Queue<string>([drawing.Start]));
        while (queue.TryDequeue(out var id))
        {
            foreach (var line in from[id].Where(l => seen.Add(l.To)))
                queue.Enqueue(line.To);
        }
        return seen.Count == drawing.Steps.Length ? drawing : drawing.With(drawing.Steps.Where(s => seen.Contains(s.Id)), drawing.Lines.Where(l => seen.Contains(l.From)));
    }
}
