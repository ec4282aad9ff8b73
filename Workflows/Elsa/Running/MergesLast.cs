using ApprovalHub.Domain.Process.Flow;
using Elsa.Workflows;
using Elsa.Workflows.Models;

namespace ApprovalHub.Elsa.Running;

/// <summary>
/// Elsa's queue of work, but merges wait until nothing else is scheduled, and go in the order of the graph: what arrives by the same
/// signal has then arrived before a join looks at it, whichever branch was drawn first.
/// </summary>
internal sealed class MergesLast : IActivityScheduler
{
    private readonly List<ActivityWorkItem> items = [];

    /// <summary>The case's definition; set before the first item is taken.</summary>
    public ElsaFlow? Flow { get; set; }

    public bool HasAny => items.Count > 0;

    public void Schedule(ActivityWorkItem workItem) => items.Add(workItem);

    public ActivityWorkItem Take()
    {
        var next = items.Find(i => Rank(i) < 0) ?? items.MinBy(Rank)!;
        items.Remove(next);
        return next;
    }

    public IEnumerable<ActivityWorkItem> List() => [.. items];

    public bool Any(Func<ActivityWorkItem, bool> predicate) => items.Any(predicate);

    public ActivityWorkItem? Find(Func<ActivityWorkItem, bool> predicate) => items.FirstOrDefault(predicate);

    public void Clear() => items.Clear();

    private int Rank(ActivityWorkItem item) =>
        Flow?.IndexOf(item.Activity) is { } node && Flow.Graph.Modes[node] != MergeMode.None ? Array.IndexOf(Flow.Graph.Merges, node) : -1;

    internal sealed class Factory : IActivitySchedulerFactory
    {
        public IActivityScheduler CreateScheduler() => new MergesLast();
    }
}
