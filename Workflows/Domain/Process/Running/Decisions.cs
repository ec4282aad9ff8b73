using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>What has been decided on the way that the tokens took.</summary>
internal static class Decisions
{
    private static readonly string[] AdverseFirst =
    [
        CaseResults.Denied, CaseResults.Refused, CaseResults.NotCompetent, CaseResults.NotRequired, CaseResults.Returned, CaseResults.Withdrawn, CaseResults.Granted,
    ];

    /// <summary>
    /// The result so far, or null. An outcome counts unless a later one followed it; where parallel branches decided,
    /// the adverse one counts, whichever came first.
    /// </summary>
    /// <param name="definition">The template.</param>
    /// <param name="tokens">The way taken.</param>
    /// <param name="node">Node left by a port without a line, if that is how the case ends.</param>
    /// <param name="port">That port.</param>
    public static string? Result(ProcessDefinition definition, Tokens tokens, int node = -1, string? port = null)
    {
        var found = new List<(int Node, string Result)>();
        foreach (var index in tokens.Followed.Items)
        {
            var line = definition.Graph.Lines[index];
            if (ResultOf(definition.Nodes[line.Source], line.Port) is { } result) found.Add((line.Source, result));
        }

        if (port is not null && ResultOf(definition.Nodes[node], port) is { } last) found.Add((node, last));
        var after = definition.Graph.After;
        var standing = found.Where(f => !found.Exists(later => after[f.Node].Has(later.Node))).Select(f => f.Result).ToList();
        return AdverseFirst.FirstOrDefault(standing.Contains);
    }

    /// <summary>What <c>Decide</c> or <c>CollectiveDecision</c> said, or null.</summary>
    public static string? Decision(ProcessDefinition definition, Tokens tokens)
    {
        var result = Result(definition, tokens);
        return result is CaseResults.Granted or CaseResults.Denied ? result : null;
    }

    private static string? ResultOf(ProcessNode node, string port) => node.Sort?.Port(port)?.Result;
}
