using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Facts of a drawing, read from its lines by plain search.</summary>
internal sealed class Drawing(ProcessDefinition definition)
{
    private readonly ILookup<string, NodeConnection> from = definition.Connections.ToLookup(c => c.Source);

    private string Start => definition.Nodes.First(n => n.Type == ActivityTypes.Start).Id;

    public bool None(string type) => definition.Nodes.All(n => n.Type != type);

    public bool Shows(TemplateFault fault, ProcessNode node)
    {
        var port = fault.Args.GetValueOrDefault("port", "");
        var lines = from[fault.NodeId].Where(c => c.Port == port).ToList();
        return fault.Code switch
        {
            "TEMPLATE_NODE_UNREACHABLE" => !From(Start).Contains(fault.NodeId),
            "TEMPLATE_PORT_LEADS_NOWHERE" => lines.Count == 0,
            "TEMPLATE_PORT_UNKNOWN" => lines.Count > 0 && !Ports(node).Contains(port),
            "TEMPLATE_NO_WAY_TO_END" => !From(fault.NodeId).Any(Ends),
            "TEMPLATE_LOOP_NOT_ON_EVERY_PATH" => lines.Exists(c => From(c.Target).Contains(c.Source) && From(Start, n => n != c.Target).Contains(c.Source)),
            "TEMPLATE_LOOP_WITH_FORK" => lines.Count > 1 && lines.Exists(c => From(c.Target).Contains(c.Source)),
            "TEMPLATE_LOOP_WITHOUT_STEP" => AtOnce(fault.NodeId) && from[fault.NodeId].Any(c => From(c.Target, AtOnce).Contains(fault.NodeId)),
            _ => false,
        };
    }

    /// <summary>
    /// Most working days of reviews and decisions on a way from an intake to a decision that passes no place twice; every step has one day or nine, and several posts
    /// one after another.
    /// </summary>
    public decimal LongestDays() => Longest(Start, [], accepted: false);

    private decimal Longest(string at, HashSet<string> seen, bool accepted)
    {
        if (!seen.Add(at)) return decimal.MinValue;
        var node = definition.Node(at)!;
        var most = node.Sort!.Decides ? 0 : decimal.MinValue;
        foreach (var target in from[at].Select(c => c.Target).Distinct()) most = Math.Max(most, Longest(target, seen, accepted || node.Type == ActivityTypes.Intake));
        seen.Remove(at);
        var counts = accepted && (node.Sort.Decides || node.Type is ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.Countersign);
        var days = (node.Settings.Limit?.Fixed?.Amount ?? 0) * (node.Settings.InSequence ? node.Settings.Posts.Length : 1);
        return most == decimal.MinValue || !counts ? most : most + days;
    }

    private static IEnumerable<string> Ports(ProcessNode node) => node.Type switch
    {
        ActivityTypes.Branch => node.Settings.Rules.Select(r => r.Port).Append("Default"),
        ActivityTypes.FlowFork => node.Settings.Branches.IsEmpty ? ["Done"] : node.Settings.Branches,
        _ => node.Sort!.Ports.Select(p => p.Name),
    };

    private bool Ends(string id)
    {
        var node = definition.Node(id)!;
        return node.Type is ActivityTypes.End or ActivityTypes.Finish
            || node.Sort!.Ports.Any(p => p is { Use: PortUse.Ending, Result: not null } && from[id].All(c => c.Port != p.Name))
            || (node.Type == ActivityTypes.Dispatch && !from[id].Any());
    }

    private bool AtOnce(string id) => definition.Node(id)!.Sort is { OpensTask: false } or { Type: ActivityTypes.ToleranceGate };

    /// <summary>Where the lines lead from a node, over nodes that may be entered.</summary>
    private HashSet<string> From(string start, Func<string, bool>? may = null)
    {
        if (may is not null && !may(start)) return [];
        var (seen, queue) = (new HashSet<string> { start }, new Queue<string>([start]));
        while (queue.TryDequeue(out var at))
        {
            foreach (var target in from[at].Select(c => c.Target).Where(t => (may is null || may(t)) && seen.Add(t))) queue.Enqueue(target);
        }

        return seen;
    }
}
