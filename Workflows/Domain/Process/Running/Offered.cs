namespace ApprovalHub.Domain.Process.Running;

/// <summary>Which outcomes of a node can be chosen: those with a line, and those that end the case without one.</summary>
internal static class Offered
{
    private static readonly string[] Answers = ["Agreed", "Disagreed"];

    public static IReadOnlyList<string> Ports(ProcessDefinition definition, ProcessNode node) => definition.Offered[node.Index];

    /// <summary>Computed once for a definition.</summary>
    public static IReadOnlyList<string> Compute(ProcessDefinition definition, ProcessNode node) => node.Sort is null
        ? []
        : [.. node.Sort.Ports.Where(p => p.Use == PortUse.Ending || HasLine(definition, node, p.Name)).Select(p => p.Name)];

    /// <summary>What one who is asked may answer; where several are asked, both answers whatever the step leads to.</summary>
    public static IReadOnlyList<string> ToTask(ProcessDefinition definition, ProcessNode node) =>
        Askings.AsksSeveral(node) ? Answers : Ports(definition, node);

    public static bool EndsCase(ProcessDefinition definition, ProcessNode node, string port) =>
        node.Sort?.Port(port) is { Use: PortUse.Ending, Result: not null } && !HasLine(definition, node, port);

    private static bool HasLine(ProcessDefinition definition, ProcessNode node, string port) =>
        definition.Graph.Out[node.Index].Any(l => l.Port == port);
}
