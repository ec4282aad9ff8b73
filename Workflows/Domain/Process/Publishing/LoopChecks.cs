namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>Loops: only back to a node that every way passes, by a port of its own, and with somebody who acts in between.</summary>
internal static class LoopChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition)
    {
        var graph = definition.Graph;
        foreach (var line in graph.Irregular.Where(l => graph.Reachable.Has(l.Source)))
        {
            yield return new TemplateFault("TEMPLATE_LOOP_NOT_ON_EVERY_PATH", definition.Nodes[line.Source])
                .With("port", line.Port).With("target", definition.Nodes[line.Target].Name);
        }

        foreach (var line in graph.Lines.Where(l => l.Back && graph.Out[l.Source].Count(o => o.Port == l.Port) > 1))
        {
            yield return new TemplateFault("TEMPLATE_LOOP_WITH_FORK", definition.Nodes[line.Source]).With("port", line.Port);
        }

        foreach (var line in graph.Lines.Where(l => l.Back && AtOnce(definition, l.Source) && AtOnce(definition, l.Target) && LeadsAtOnce(definition, l.Target, l.Source)))
            yield return new TemplateFault("TEMPLATE_LOOP_WITHOUT_STEP", definition.Nodes[line.Source]).With("target", definition.Nodes[line.Target].Name);
    }

    /// <summary>Done by the system, or by nobody when nothing is owed.</summary>
    private static bool AtOnce(ProcessDefinition definition, int node) =>
        definition.Nodes[node].Sort is { } sort && (!sort.OpensTask || sort.Type == ActivityTypes.ToleranceGate);

    private static bool LeadsAtOnce(ProcessDefinition definition, int from, int to)
    {
        var seen = new HashSet<int> { from };
        var queue = new Queue<int>(seen);
        while (queue.TryDequeue(out var node))
        {
            if (node == to) return true;
            foreach (var line in definition.Graph.Out[node].Where(l => AtOnce(definition, l.Target) && seen.Add(l.Target))) queue.Enqueue(line.Target);
        }

        return false;
    }
}
