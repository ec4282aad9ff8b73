using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Templates.Rehearsal;

/// <summary>A template on its canvas with what a walked case has done, and where it stands.</summary>
public sealed class WalkGraph(Texts texts, Say say)
{
    public FlowGraph Of(TemplateFlow flow, WalkResponse at)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(at);
        var lines = at.Lines.ToHashSet();
        var passed = at.Lines.SelectMany(l => new[] { l.Source, l.Target }).ToHashSet(StringComparer.Ordinal);
        var open = at.Case.Steps.Where(s => s.EndedAt is null).Select(s => s.NodeId).ToHashSet(StringComparer.Ordinal);
        return new FlowGraph(
            flow.Nodes.Select(n => Box(n, open.Contains(n.Id) ? "Now" : passed.Contains(n.Id) ? "Done" : "ToCome")),
            FlowPorts.Lines(flow.Lines.Select(l => (l.Source, l.Port, l.Target, lines.Contains(l))), say));
    }

    private FlowNode Box(TemplateFlow.Node node, string progress) => new(node.Id, node.Name)
    {
        Look = progress switch { "Now" => "now", "Done" => "done", _ => "tocome" },
        Sign = progress switch { "Now" => "▶", "Done" => "✓", _ => "○" },
        Told = texts[$"Rehearsal.Way{progress}"],
    };
}
