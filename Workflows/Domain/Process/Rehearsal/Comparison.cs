using System.Globalization;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What differs between two plays of one case.</summary>
internal static class Comparison
{
    public static IEnumerable<RehearsalDifference> Of(Stage was, Stage would, NodeMapping mapping) =>
        [.. Steps(was, would, mapping), .. Branches(was, would, mapping), .. People(was, would, mapping), .. Papers(was, would), .. Ends(was, would)];

    private static IEnumerable<RehearsalDifference> Steps(Stage was, Stage would, NodeMapping mapping)
    {
        var (before, after) = (Rounds(was, n => mapping.Of(n)), Rounds(would, n => n));
        foreach (var node in would.Tasks.DistinctBy(t => t.NodeId))
        {
            var (then, now) = (before.GetValueOrDefault(node.NodeId), after[node.NodeId]);
            if (now > then) yield return new(DifferenceSort.StepAdded, node.NodeId, node.Name, Text(then), Text(now));
            if (now < then) yield return new(DifferenceSort.StepLeftOut, node.NodeId, node.Name, Text(then), Text(now));
        }

        foreach (var node in was.Tasks.DistinctBy(t => t.NodeId).Where(t => mapping.Of(t.NodeId) is not { } now || !after.ContainsKey(now)))
            yield return new(DifferenceSort.StepLeftOut, mapping.Of(node.NodeId), node.Name, Text(was.Tasks.Where(t => t.NodeId == node.NodeId).Max(t => t.Round)), "0");
    }

    private static Dictionary<string, int> Rounds(Stage stage, Func<string, string?> named) => stage.Tasks
        .GroupBy(t => t.NodeId, StringComparer.Ordinal).Where(g => named(g.Key) is not null)
        .ToDictionary(g => named(g.Key)!, g => g.Max(t => t.Round), StringComparer.Ordinal);

    private static IEnumerable<RehearsalDifference> Branches(Stage was, Stage would, NodeMapping mapping)
    {
        var after = Taken(would);
        foreach (var (node, ports) in Taken(was))
        {
            if (mapping.Of(node) is { } now && after.TryGetValue(now, out var others) && ports != others)
                yield return new(DifferenceSort.OtherBranch, now, would.Scene.Definition.Node(now)!.Name, ports, others);
        }
    }

    private static Dictionary<string, string> Taken(Stage stage) => stage.Lines
        .Where(l => stage.Scene.Definition.Node(l.Source)!.Type == ActivityTypes.Branch).GroupBy(l => l.Source, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => string.Join(',', g.Select(l => l.Port).Distinct().Order(StringComparer.Ordinal)), StringComparer.Ordinal);

    private static IEnumerable<RehearsalDifference> People(Stage was, Stage would, NodeMapping mapping)
    {
        var after = would.Tasks.ToLookup(t => t.NodeId, StringComparer.Ordinal);
        foreach (var step in was.Tasks.GroupBy(t => t.NodeId))
        {
            if (mapping.Of(step.Key) is not { } now || !after[now].Any()) continue;
            var (then, next) = (Whom(step), Whom(after[now]));
            if (then != next) yield return new(DifferenceSort.OtherPeople, now, after[now].First().Name, then, next);
        }
    }

    /// <summary>Kinds of actor with departments or posts, as <c>Reviewer:SCJG</c>.</summary>
    private static string Whom(IEnumerable<StagedTask> tasks) => string.Join(',', tasks.Select(t => t.Asked.Who)
        .Select(w => (w.Post ?? w.Department) is { } of ? $"{w.Kind}:{of}" : $"{w.Kind}").Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<RehearsalDifference> Papers(Stage was, Stage would)
    {
        var (before, after) = (was.Papers.CountBy(p => p.Kind).ToDictionary(), would.Papers.CountBy(p => p.Kind).ToDictionary());
        foreach (var kind in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (then, now) = (before.GetValueOrDefault(kind), after.GetValueOrDefault(kind));
            if (then != now) yield return new(now > then ? DifferenceSort.PaperAdded : DifferenceSort.PaperLeftOut, null, kind, Text(then), Text(now));
        }
    }

    private static IEnumerable<RehearsalDifference> Ends(Stage was, Stage would)
    {
        if (was.Result != would.Result) yield return new(DifferenceSort.OtherEnd, null, null, was.Result, would.Result);
        var (then, now) = (was.Counted() ?? 0, would.Counted() ?? 0);
        if (now != then) yield return new(now > then ? DifferenceSort.MoreDays : DifferenceSort.FewerDays, null, null, Text(then), Text(now));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
