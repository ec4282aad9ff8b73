using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>Lines and ports: nothing unreachable, no port that leads nowhere, a way to an end from everywhere.</summary>
internal static class GraphChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition)
    {
        foreach (var node in definition.Nodes)
        {
            if (!definition.Graph.Reachable.Has(node.Index)) yield return new TemplateFault("TEMPLATE_NODE_UNREACHABLE", node);
            if (node.Sort is null) continue;
            var ports = PortsOf(node);
            foreach (var port in ports.Where(p => p.Use == PortUse.Needed && !HasLine(definition, node, p.Name)))
                yield return new TemplateFault("TEMPLATE_PORT_LEADS_NOWHERE", node).With("port", port.Name);
            foreach (var line in definition.Graph.Out[node.Index].Where(l => ports.All(p => p.Name != l.Port)).DistinctBy(l => l.Port))
                yield return new TemplateFault("TEMPLATE_PORT_UNKNOWN", node).With("port", line.Port);
        }

        foreach (var node in Stranded(definition)) yield return new TemplateFault("TEMPLATE_NO_WAY_TO_END", node);
    }

    /// <summary>Ports of the node: those of its type, or of its own rules or branches.</summary>
    public static IReadOnlyList<ActivityPort> PortsOf(ProcessNode node) => node.Type switch
    {
        ActivityTypes.Branch => [.. node.Settings.Rules.Select(r => r.Port).Append("Default").Distinct().Select(p => new ActivityPort(p, PortUse.Needed))],
        ActivityTypes.FlowFork when !node.Settings.Branches.IsEmpty => [.. node.Settings.Branches.Select(b => new ActivityPort(b, PortUse.Needed))],
        _ => node.Sort?.Ports ?? [],
    };

    private static bool HasLine(ProcessDefinition definition, ProcessNode node, string port) =>
        definition.Graph.Out[node.Index].Any(l => l.Port == port);

    private static IEnumerable<ProcessNode> Stranded(ProcessDefinition definition)
    {
        var graph = definition.Graph;
        var ends = definition.Nodes.Where(n => n.Type is ActivityTypes.End or ActivityTypes.Finish
            || PortsOf(n).Any(p => Offered.EndsCase(definition, n, p.Name))
            || (n.Type == ActivityTypes.Dispatch && graph.Out[n.Index].Length == 0));
        var good = new HashSet<int>(ends.Select(n => n.Index));
        var queue = new Queue<int>(good);
        while (queue.TryDequeue(out var node))
        {
            foreach (var line in graph.Lines.Where(l => l.Target == node && good.Add(l.Source))) queue.Enqueue(line.Source);
        }

        return definition.Nodes.Where(n => graph.Reachable.Has(n.Index) && !good.Contains(n.Index));
    }
}
