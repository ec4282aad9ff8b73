using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Whether a fault that the publish checks found is so: by a fact of the drawing, counted anew, or by a way that the engine takes.</summary>
internal sealed class Witness(ProcessDefinition definition)
{
    private readonly Lazy<Exploration> ways = new(() => Exploration.Of(definition));

    public bool Shows(TemplateFault fault)
    {
        var node = definition.Node(fault.NodeId);
        return fault.Code switch
        {
            "TEMPLATE_NODE_UNREACHABLE" => !From(Start).Contains(fault.NodeId),
            "TEMPLATE_PORT_LEADS_NOWHERE" => !definition.Connections.Any(c => c.Source == fault.NodeId && c.Port == fault.Args["port"]),
            "TEMPLATE_PORT_UNKNOWN" => definition.Connections.Any(c => c.Source == fault.NodeId && c.Port == fault.Args["port"]) && node!.Sort!.Port(fault.Args["port"]) is null,
            "TEMPLATE_NO_WAY_TO_END" => !From(fault.NodeId).Any(Ends),
            "TEMPLATE_LOOP_NOT_ON_EVERY_PATH" => definition.Connections.Any(c => c.Source == fault.NodeId && c.Port == fault.Args["port"] && IsSideLoop(c)),
            "TEMPLATE_LOOP_WITH_FORK" => definition.Connections.Count(c => c.Source == fault.NodeId && c.Port == fault.Args["port"]) > 1
                && definition.Connections.Any(c => c.Source == fault.NodeId && c.Port == fault.Args["port"] && From(c.Target).Contains(c.Source)),
            "TEMPLATE_LOOP_WITHOUT_STEP" => From(fault.NodeId, AtOnce).Contains(fault.NodeId),
            "TEMPLATE_NO_LIMIT" => node!.Settings.Limit is null,
            _ => Walked(fault),
        };
    }

    /// <summary>Whether the engine goes wrong anywhere.</summary>
    public bool GoesWrong => ways.Value.Seen.Count > 0;

    /// <summary>All that was seen.</summary>
    public string Told => string.Join(", ", ways.Value.Seen) + (ways.Value.IsWhole ? "" : " and more");

    public bool IsWhole => ways.Value.IsWhole;

    private string Start => definition.Nodes.First(n => n.Type == ActivityTypes.Start).Id;

    private bool Walked(TemplateFault fault) => ways.Value.Seen.Any(s => s.Code == fault.Code && (s.Node.Length == 0 || s.Node == fault.NodeId));

    /// <summary>A line that closes a loop into a place that some way to the line does not pass.</summary>
    private bool IsSideLoop(NodeConnection line) =>
        From(line.Target).Contains(line.Source) && From(Start, n => n != line.Target).Contains(line.Source);

    private bool Ends(string id)
    {
        var node = definition.Node(id)!;
        bool Led(string port) => definition.Connections.Any(c => c.Source == id && c.Port == port);
        return node.Type is ActivityTypes.End or ActivityTypes.Finish
            || (node.Sort?.Ports.Any(p => p is { Use: PortUse.Ending, Result: not null } && !Led(p.Name)) ?? false)
            || (node.Type == ActivityTypes.Dispatch && definition.Connections.All(c => c.Source != id));
    }

    private bool AtOnce(string id) => definition.Node(id)!.Sort is { OpensTask: false } or { Type: ActivityTypes.ToleranceGate };

    /// <summary>Where the lines lead from a node, itself counted where it may be entered; only by nodes that may be entered.</summary>
    private HashSet<string> From(string start, Func<string, bool>? may = null)
    {
        var (seen, queue) = (new HashSet<string>(), new Queue<string>([start]));
        if (may is null) seen.Add(start);
        while (queue.TryDequeue(out var at))
        {
            foreach (var target in definition.Connections.Where(c => c.Source == at).Select(c => c.Target).Where(t => may is null || may(t)))
            {
                if (seen.Add(target)) queue.Enqueue(target);
            }
        }

        return seen;
    }
}
