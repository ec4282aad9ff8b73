namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>
/// Which step follows below which one. Where the ways of a step meet again, the meeting point follows; a step whose ways never do is followed by where its
/// usual outcome leads; a branch is followed by a meeting point only, a parallel block by its join.
/// </summary>
internal sealed class Followers
{
    private readonly Drawing drawing;
    private readonly StepSorts sorts;
    private readonly DrawingWays ways;
    private readonly Dictionary<string, string> below = new(StringComparer.Ordinal);
    private readonly HashSet<string> all;

    public Followers(Drawing drawing, StepSorts sorts, DrawingWays ways)
    {
        (this.drawing, this.sorts, this.ways) = (drawing, sorts, ways);
        var children = drawing.Steps.Where(s => ways.Before(s.Id) is not null).ToLookup(s => ways.Before(s.Id)!, StringComparer.Ordinal);
        foreach (var step in drawing.Steps)
        {
            var kids = children[step.Id].OrderBy(k => ways.Order(k.Id)).ToList();
            if (Pick(step, kids) is { } follower)
                below[step.Id] = follower.Id;
            if (step.Type == DrawnStep.Fork && !IsWhole(step, kids))
                Broken ??= TreeChecks.At(drawing, "Fork", step.Id);
        }
        foreach (var (step, kid) in drawing.Steps.SelectMany(s => children[s.Id].OrderBy(k => ways.Order(k.Id)).Select(k => (s, k))))
            Append(step, kid);
        all = below.Values.ToHashSet(StringComparer.Ordinal);
        if (drawing.Steps.FirstOrDefault(s => s.Type == DrawnStep.Join && !below.Any(b => b.Value == s.Id && drawing.Step(b.Key)!.Type == DrawnStep.Fork)) is { } join)
            Broken ??= TreeChecks.At(drawing, "Join", join.Id);
    }

    public NoTree? Broken { get; }

    public string? Of(string id) => below.GetValueOrDefault(id);

    /// <summary>Whether it follows some step.</summary>
    public bool Has(string id) => all.Contains(id);

    private DrawnStep? Pick(DrawnStep step, List<DrawnStep> kids)
    {
        if (step.Type == DrawnStep.Fork)
            return kids.Find(k => k.Type == DrawnStep.Join && Meets(step, k));
        var meeting = kids.FindAll(k => Meets(step, k));
        if (meeting.Find(k => !k.IsEnd) is { } middle)
            return middle;
        var usual = step.IsBlock ? null : sorts.Ports(step).Select(p => drawing.Line(step.Id, p.Name)).FirstOrDefault(l => l is not null)
            ?? (sorts.Ports(step).Count == 0 ? ways.From(step.Id).FirstOrDefault() : null);
        return kids.Find(k => k.Id == usual?.To) ?? meeting.FirstOrDefault();
    }

    /// <summary>Where ways meet that follows no step, as a common end: it stands at the foot of the column that leads to it.</summary>
    private void Append(DrawnStep step, DrawnStep kid)
    {
        if (step.Type == DrawnStep.Fork || !Meets(step, kid) || below.ContainsValue(kid.Id))
            return;
        var last = step.Id;
        while (Of(last) is { } next)
            last = next;
        if (last != step.Id && ways.From(last).Any(l => l.To == kid.Id))
            below[last] = kid.Id;
    }

    /// <summary>Whether several ways from the step meet here: outcomes of others, or of a block more than one.</summary>
    private bool Meets(DrawnStep step, DrawnStep kid)
    {
        var into = ways.Into(kid.Id).ToList();
        return into.Exists(l => l.From != step.Id) || (step.IsBlock && into.Count > 1);
    }

    /// <summary>A parallel block has its join and nothing beside its branches.</summary>
    private bool IsWhole(DrawnStep fork, List<DrawnStep> kids) =>
        Of(fork.Id) is { } join && kids.TrueForAll(k => k.Id == join || ways.Into(k.Id).ToList() is [var only] && only.From == fork.Id);
}
