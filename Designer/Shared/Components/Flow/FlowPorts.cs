using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Components.Flow;

/// <summary>The names of ports as people read them on a line.</summary>
public static class FlowPorts
{
    /// <summary>The lines of a graph by node, port and node. A port stands on its line only where its box has more than one.</summary>
    public static IEnumerable<FlowLine> Lines(IEnumerable<(string From, string Port, string To, bool Taken)> lines, Say say)
    {
        var all = lines.ToList();
        var ports = all.GroupBy(l => l.From).ToDictionary(l => l.Key, l => l.Select(x => x.Port).Distinct().Count(), StringComparer.Ordinal);
        return all.Select(l => new FlowLine(l.From, l.To, ports[l.From] > 1 ? [Word(l.Port, say)] : []) { Taken = l.Taken });
    }

    /// <summary>The outcome or branch in words; a name that a template made up stands as it is.</summary>
    public static string Word(string port, Say say) => say.Of("Outcome", port) is var outcome && outcome != port ? outcome : say.Of("Port", port);
}
