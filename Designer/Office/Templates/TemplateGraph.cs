using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>A template as boxes and lines: each box with who acts, how long, and its papers.</summary>
public sealed class TemplateGraph(Texts texts, Say say)
{
    /// <param name="flow">The template as the server reads it.</param>
    /// <param name="faults">What the publish checks found.</param>
    public FlowGraph Of(TemplateFlow flow, IReadOnlyList<CheckResponse.Fault> faults)
    {
        var found = faults.CountBy(f => f.NodeId).ToDictionary(StringComparer.Ordinal);
        return new FlowGraph(
            flow.Nodes.Select(node => Box(node, found.GetValueOrDefault(node.Id))),
            FlowPorts.Lines(flow.Lines.Select(l => (l.Source, l.Port, l.Target, false)), say));
    }

    /// <summary>Who acts, in words.</summary>
    public string Who(TemplateFlow.Node node) => node.Who is null ? texts["Templates.System"] : node.Post is { } post ? texts["Templates.Post", post] : say.Of("Actor", node.Who);

    /// <summary>3 个工作日, 承诺时限的 40%.</summary>
    public string Limit(TemplateFlow.Limit limit) => limit.Own is { } own ? Limits.Of(texts, say, own) : texts["Templates.Share", limit.Percent];

    private FlowNode Box(TemplateFlow.Node node, int faults) => new(node.Id, node.Name)
    {
        Look = Look(node.Type),
        Notes = [.. Notes(node)],
        Faults = faults,
        Told = faults > 0 ? texts["Flow.Faults", faults] : null,
    };

    private IEnumerable<string> Notes(TemplateFlow.Node node)
    {
        if (node.Who is not null)
            yield return node.Limit is { } limit ? $"{Who(node)} · {Limit(limit)}" : Who(node);
        var papers = node.Papers.Select(p => p.Kind).Distinct().ToList();
        if (papers.Count > 0)
            yield return texts[papers.Count == 1 ? "Templates.OnePaper" : "Templates.SomePapers", say.Of("Paper", papers[0]), papers.Count];
    }

    private static string Look(string type) => type switch
    {
        "Elsa.Start" => "begin",
        "Elsa.End" or "Elsa.Finish" => "finish",
        "Elsa.FlowFork" or "Elsa.FlowJoin" or "ApprovalHub.Branch" => "gate",
        "ApprovalHub.Issue" or "ApprovalHub.Notify" => "system",
        _ => "step",
    };
}
