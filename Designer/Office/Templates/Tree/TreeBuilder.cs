using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>
/// Makes the tree of a sound drawing. A step stands in the column of the outcome that alone leads to it, or below the step where the ways to it part;
/// every other line leads to it by name. So each step stands in one place, each line is said once, and the same drawing always gives the same tree.
/// </summary>
internal sealed class TreeBuilder(Drawing drawing, StepSorts sorts, DrawingWays ways, StepTree? like)
{
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly Followers followers = new(drawing, sorts, ways);
    private NoTree? broken;

    public (ImmutableArray<TreeStep> Trunk, NoTree? Why) Build()
    {
        broken = followers.Broken;
        return (broken is null ? Row(drawing.Start, null, null) : [], broken);
    }

    /// <summary>A step and what follows below it, one after the other.</summary>
    /// <param name="first">The first step.</param>
    /// <param name="next">What the last one leads on to.</param>
    /// <param name="fork">The innermost parallel block around.</param>
    private ImmutableArray<TreeStep> Row(string first, string? next, string? fork)
    {
        var row = ImmutableArray.CreateBuilder<TreeStep>();
        for (var id = first; id is not null; id = followers.Of(id))
        {
            placed.Add(id);
            row.Add(Step(id, followers.Of(id) ?? next, fork));
        }
        return row.ToImmutable();
    }

    private TreeStep Step(string id, string? next, string? fork)
    {
        var step = drawing.Step(id)!;
        var lines = ways.From(id).ToDictionary(l => l.Port, StringComparer.Ordinal);
        var known = sorts.Ports(step).Select(p => p.Name).ToList();
        var found = ImmutableArray.CreateBuilder<TreeWay>();
        foreach (var line in known.Concat(lines.Keys.Except(known)).Select(p => lines.GetValueOrDefault(p)).OfType<DrawnLine>())
        {
            if (!step.IsBlock && Same(found, line, next) is var at and >= 0)
                found[at] = found[at] with { Ports = found[at].Ports.Add(line.Port) };
            else
                found.Add(Way(line, next, step.Type == DrawnStep.Fork ? id : fork));
        }
        var made = new TreeStep(step, found.ToImmutable(), [.. known.Where(p => !lines.ContainsKey(p))]);
        return like?.Find(id)?.Step is { } before && before.IsSame(made) ? before : made;
    }

    private static int Same(ImmutableArray<TreeWay>.Builder found, DrawnLine line, string? next)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Steps.IsEmpty ? (found[i].To ?? next) == line.To : found[i].Steps[0].Id == line.To)
                return i;
        }
        return -1;
    }

    private TreeWay Way(DrawnLine line, string? next, string? fork)
    {
        if (line.To == next)
            return new TreeWay([line.Port], []);
        var back = ways.IsBack(line);
        if (fork is not null && !back && !ways.Passes(fork, line.To))
            broken ??= TreeChecks.At(drawing, "Fork", line.From, line.Port);
        return back || placed.Contains(line.To) || followers.Has(line.To)
            ? new TreeWay([line.Port], [], line.To)
            : new TreeWay([line.Port], Row(line.To, next, fork));
    }
}
