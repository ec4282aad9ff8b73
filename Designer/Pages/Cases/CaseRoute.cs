using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>
/// The way of a case as a list from top to bottom: what was done, by whom and in what time, what waits now, and what comes on the usual way to the
/// end. The diagram shows every branch; this shows the one that counts.
/// </summary>
public static class CaseRoute
{
    /// <summary>Answers that lead on, when nothing is known yet.</summary>
    private static readonly string[] Usual = ["Done", "Passed", "Accepted", "Agreed", "Granted", "Completed", "Delivered", "Default"];

    private const string Gate = "ApprovalHub.ToleranceGate";

    /// <summary>Nodes that nobody works on.</summary>
    private static readonly string[] Silent = ["ApprovalHub.Branch", "ApprovalHub.Notify"];

    /// <param name="Node">The node.</param>
    /// <param name="State">Done, Returned, Now or ToCome.</param>
    /// <param name="From">When it was opened first; null for what is to come.</param>
    /// <param name="To">When it was done; null while it is not.</param>
    /// <param name="Tasks">Who is or was asked this time.</param>
    public sealed record Stop(ProcessResponse.Node Node, string State, DateTimeOffset? From, DateTimeOffset? To, IReadOnlyList<ProcessResponse.Step> Tasks);

    /// <param name="process">The process with its tasks.</param>
    /// <param name="owes">Whether something that was tolerated is owed: else the gate for it is passed without a stop.</param>
    public static IReadOnlyList<Stop> Of(ProcessResponse process, bool owes) =>
        [.. process.Nodes.SelectMany(Visits).OrderBy(stop => stop.From).ThenBy(stop => stop.To ?? DateTimeOffset.MaxValue), .. Ahead(process).Where(stop => owes || stop.Node.Type != Gate)];

    /// <summary>A node that the case has come to more than once shows each time: tasks that were opened together are one.</summary>
    private static IEnumerable<Stop> Visits(ProcessResponse.Node node) => node.Tasks.Where(t => t.State != "Cancelled").GroupBy(t => t.OpenedAt).Select(visit =>
    {
        var tasks = visit.ToList();
        var open = tasks.Exists(t => t.State == "Open");
        var state = open ? "Now" : tasks.Exists(t => t.Outcome == "Return") ? "Returned" : "Done";
        return new Stop(node, state, visit.Key, open ? null : tasks.Max(t => t.EndedAt), tasks);
    });

    /// <summary>From what waits now along the usual answers, each node once.</summary>
    private static IEnumerable<Stop> Ahead(ProcessResponse process)
    {
        var (seen, waiting) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(process.Nodes.Where(n => n.State == "Now").Select(n => n.Id)));
        while (waiting.TryDequeue(out var at))
        {
            foreach (var next in Onward(process, at).Where(seen.Add))
            {
                waiting.Enqueue(next);
                var node = process.Nodes.First(n => n.Id == next);
                if (node.State != "Now" && node.Type.StartsWith("ApprovalHub.", StringComparison.Ordinal) && !Silent.Contains(node.Type))
                    yield return new Stop(node, "ToCome", null, null, []);
            }
        }
    }

    /// <summary>Lines that the usual answer takes; a fork takes all of its own.</summary>
    private static IEnumerable<string> Onward(ProcessResponse process, string node)
    {
        var lines = process.Connections.Where(c => c.Source == node).ToList();
        var ports = lines.Select(l => l.Port).ToHashSet(StringComparer.Ordinal);
        var usual = Usual.FirstOrDefault(ports.Contains);
        return lines.Where(l => usual is null || l.Port == usual).Select(l => l.Target);
    }
}
