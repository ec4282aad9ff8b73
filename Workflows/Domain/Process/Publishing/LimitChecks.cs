using System.Collections.Immutable;
using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>
/// The steps of the longest path fit into the promised limit of every matter, on both lanes. What counts lies between acceptance and
/// decision: special procedures, the applicant's own time, handing over and later checks do not (行政许可法第四十二条、第四十四条、第四十五条).
/// </summary>
internal static class LimitChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition, TemplateUse use)
    {
        foreach (var matter in use.Matters)
        {
            (string Lane, Limit Promised)[] lanes = [("normal", matter.Promised), ("green", matter.Green ?? matter.Promised)];
            var paths = lanes.Select(l => (l.Lane, l.Promised, Path: Longest(definition, l.Lane, l.Promised))).DistinctBy(l => (l.Promised, l.Path));
            foreach (var (lane, promised, (length, last)) in paths.Where(p => p.Path.Length > LeastDays(p.Promised)))
            {
                yield return new TemplateFault("TEMPLATE_LONGER_THAN_PROMISED", definition.Nodes[last])
                    .With("matter", matter.Code).With("matterName", matter.Name).With("lane", lane)
                    .With("promised", promised.Amount).With("promisedUnit", promised.Unit).With("days", decimal.Round(length, 2));
            }
        }
    }

    private static (decimal Length, int Last) Longest(ProcessDefinition definition, string lane, Limit promised)
    {
        var graph = definition.Graph;
        var length = new decimal?[graph.Nodes];
        length[graph.Start] = 0;
        (decimal Length, int Last) longest = (0, graph.Start);
        foreach (var node in graph.Order.Where(n => length[n] is not null))
        {
            var here = length[node]!.Value + Days(definition, node, promised);
            if (here > longest.Length) longest = (here, node);
            foreach (var line in graph.Out[node].Where(l => !l.Back && Open(definition.Nodes[node], l.Port, lane)))
                length[line.Target] = Math.Max(length[line.Target] ?? 0, here);
        }

        return longest;
    }

    private static decimal Days(ProcessDefinition definition, int index, Limit promised)
    {
        var node = definition.Nodes[index];
        var counts = node.Type is ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.Countersign || node.Sort is { Decides: true };
        var decides = node.Sort is { Decides: true } || definition.Graph.After[index].Items.Any(n => definition.Nodes[n].Sort is { Decides: true });
        var accepted = definition.Graph.Before[index].Items.Any(n => definition.Graph.Reachable.Has(n) && definition.Nodes[n].Type == ActivityTypes.Intake);
        if (!counts || !decides || !accepted || node.Settings.Limit is not { } limit) return 0;
        var days = limit.Fixed is { } amount ? MostDays(amount) : LeastDays(promised) * limit.Percent / 100;
        return node.Settings.InSequence ? days * node.Settings.Posts.Length : days;
    }

    /// <summary>Whether a case of the lane can leave by the port: rules over other fields may go either way.</summary>
    private static bool Open(ProcessNode node, string port, string lane)
    {
        if (node.Type != ActivityTypes.Branch) return true;
        var values = ImmutableDictionary<string, string>.Empty.Add("case.lane", lane);
        foreach (var rule in node.Settings.Rules.Where(r => r.Conditions.All(c => c.Field != "case.lane" || c.Holds(values))))
        {
            if (rule.Port == port) return true;
            if (rule.Conditions.All(c => c.Field == "case.lane")) return false; // every case of the lane leaves here
        }

        return port == "Default";
    }

    /// <summary>Working days that a step may use at the most.</summary>
    private static decimal MostDays(Limit limit) => limit.Unit switch
    {
        LimitUnit.WorkDay or LimitUnit.NaturalDay => limit.Amount,
        LimitUnit.Hour => limit.Amount / 8m,
        LimitUnit.Minute => limit.Amount / 480m,
        LimitUnit.Month => limit.Amount * 23m,
        _ => limit.Amount * 262m,
    };

    /// <summary>Working days that a promise holds at the least.</summary>
    private static decimal LeastDays(Limit limit) => limit.Unit switch
    {
        LimitUnit.WorkDay => limit.Amount,
        LimitUnit.NaturalDay => Math.Floor(limit.Amount * 5m / 7m),
        LimitUnit.Hour => limit.Amount / 8m,
        LimitUnit.Minute => limit.Amount / 480m,
        LimitUnit.Month => limit.Amount * 15m,
        _ => limit.Amount * 240m,
    };
}
