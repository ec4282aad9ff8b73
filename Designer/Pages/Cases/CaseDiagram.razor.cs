using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>The process on its diagram: what is done, what waits now, what is to come, what was sent back; each with a sign, never by colour alone.</summary>
public sealed partial class CaseDiagram(Say say)
{
    private static readonly (string State, string Text)[] States =
    [
        ("Done", "Cases.WayDone"), ("Now", "Cases.WayNow"), ("Returned", "Cases.WayReturned"), ("ToCome", "Cases.WayToCome"), ("Skipped", "Cases.WaySkipped"),
    ];

    private static readonly Dictionary<string, string> Signs =
        new(StringComparer.Ordinal) { ["Done"] = "✓", ["Now"] = "▶", ["Returned"] = "↩", ["ToCome"] = "○", ["Skipped"] = "–" };

    private ProcessResponse? drawn;
    private FlowGraph graph = new([], []);

    [Parameter, EditorRequired]
    public ProcessResponse Process { get; set; } = null!;

    /// <summary>Where the way begins; where the case is now stands in the list above.</summary>
    private string? Begin => Process.Nodes.FirstOrDefault(n => Process.Connections.All(c => c.Target != n.Id))?.Id;

    private IEnumerable<(string State, string Text)> Shown => States.Where(s => Process.Nodes.Any(n => n.State == s.State));

    /// <summary>The same in words, for readers who do not see it.</summary>
    private string Told => string.Join(". ", Shown.Select(s => T["Common.Named", T[s.Text], string.Join(T["Common.And"], Process.Nodes.Where(n => n.State == s.State).Select(n => n.Name))]));

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(drawn, Process))
            return;
        drawn = Process;
        graph = new FlowGraph(Process.Nodes.Select(Node), FlowPorts.Lines(Process.Connections.Select(c => (c.Source, c.Port, c.Target, c.Taken)), say));
    }

    private FlowNode Node(ProcessResponse.Node node) => new(node.Id, node.Name)
    {
        Look = node.State.ToLowerInvariant(),
        Sign = Signs.GetValueOrDefault(node.State),
        Notes = [.. new[] { Who(node), Spent(node) }.Where(n => n.Length > 0)],
    };

    /// <summary>How long it took, the last time where the case came to it more than once.</summary>
    private string Spent(ProcessResponse.Node node)
    {
        var visits = node.Tasks.Where(t => t.State != "Cancelled" && t.EndedAt is not null).GroupBy(t => t.OpenedAt).OrderBy(v => v.Key).ToList();
        if (visits.Count == 0)
            return "";
        var took = say.Span(visits[^1].Key, visits[^1].Max(t => t.EndedAt!.Value));
        return visits.Count == 1 ? took : T["Cases.WayAgain", visits.Count, took];
    }

    /// <summary>Who did it or has it.</summary>
    private string Who(ProcessResponse.Node node) =>
        string.Join(T["Common.And"], node.Tasks.Where(t => t.State != "Cancelled").Select(t => t.Who).OfType<string>().Distinct().TakeLast(3));
}
