using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Publishing;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>
/// Finds where the tokens of a case stand on the later definition: they are walked there by its own lines, as if the case had always run on
/// it, leaving each node as the case left its predecessor: what was answered is never replayed as another answer. So the place found is one that a case can come to, with the arrivals at joins and
/// the ways back that belong to it, and from which the publish checks have shown a way to an end. Of several the one with the least that is
/// passed over, asked for anew or decided otherwise.
/// </summary>
internal sealed class Replay(MoveOrder order, Past past)
{
    /// <summary>More places than this and it is given up.</summary>
    public const int Most = 5_000;

    private const int AskedBesides = 3;
    private const int PassedOver = 4;
    private const int PassedOverAgainstIt = 5;
    private const int BranchedOtherwise = 6;

    private readonly ProcessDefinition definition = order.To;
    private readonly PriorityQueue<(Tokens Tokens, bool IsGoal), int> open = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Some way leads to the steps, but with another history.</summary>
    public bool MeetsOtherHistory { get; private set; }

    public bool GaveUp { get; private set; }

    /// <summary>Where the tokens stand; null where there is no such place.</summary>
    public Tokens? Find()
    {
        Go(0, new Tokens(definition.Graph), w => w.Begin());
        while (open.TryDequeue(out var place, out var cost))
        {
            if (place.IsGoal) return place.Tokens;
            if (!seen.Add(Key(place.Tokens))) continue;
            if (GaveUp = seen.Count > Most) return null;
            if (IsGoal(place.Tokens)) open.Enqueue((place.Tokens, true), cost + (AskedBesides * place.Tokens.Active.Items.Count(n => !past.Targets.Contains(n))));
            foreach (var (node, port, more) in Moves(place.Tokens)) Go(cost + more, place.Tokens.Copy(), w => w.Leave(node, port));
            foreach (var node in place.Tokens.Active.Items.Where(n => !past.Targets.Contains(n) && past.GaveUp(n) && MayGiveUp(n))) open.Enqueue((Without(place.Tokens, node), false), cost);
        }

        return null;
    }

    private bool IsGoal(Tokens tokens)
    {
        if (!past.Targets.All(tokens.Active.Has) || tokens.Active.Items.Any(CannotBeOpened)) return false;

        // A token that was left behind at a merge to which nothing can come any more is no place to stand.
        if (definition.Graph.Merges.Any(m => tokens.Waiting.Meets(definition.Graph.Into[m]) && !TokenMoves.MayCome(definition.Graph, tokens, m))) return false;
        var same = Milestones.Of(definition, tokens) == past.Milestones;
        MeetsOtherHistory |= !same;
        return same;
    }

    /// <summary>No join that needs every branch waits for the node: the branches before it meet where the first one wins.</summary>
    private bool MayGiveUp(int node)
    {
        var (graph, seenNodes, queue) = (definition.Graph, new HashSet<int> { node }, new Queue<int>([node]));
        while (queue.TryDequeue(out var at))
        {
            if (graph.Modes[at] == MergeMode.WaitAll) return false;
            if (graph.Modes[at] == MergeMode.WaitAny) continue;
            foreach (var line in graph.Out[at].Where(l => !l.Back && seenNodes.Add(l.Target))) queue.Enqueue(line.Target);
        }

        return true;
    }

    private Tokens Without(Tokens tokens, int node)
    {
        var less = tokens.Copy();
        less.Active.Clear(node);
        foreach (var line in definition.Graph.In[node]) less.Followed.Clear(line.Index);
        return less;
    }

    /// <summary>A branch waits for nobody, and what law asks for begins by an act, not by a move.</summary>
    private bool CannotBeOpened(int node) =>
        !past.Targets.Contains(node) && (definition.Nodes[node].Type == ActivityTypes.Branch || Succession.IsLawful(definition.Nodes[node]));

    private void Go(int cost, Tokens tokens, Action<TokenWalk> act)
    {
        var host = new ReplayHost(definition);
        act(new TokenWalk(definition.Graph, tokens, host));
        if (!host.IsLost) open.Enqueue((tokens, false), cost);
    }

    private IEnumerable<(int Node, string Port, int Cost)> Moves(Tokens tokens)
    {
        int[] waiting = [.. tokens.Active.Items.Where(n => !past.Targets.Contains(n))];

        // What the case has done or what is certain is done alone: the order of what stands side by side makes no difference.
        int? certain = waiting.Cast<int?>().FirstOrDefault(n => IsCertain(n!.Value));
        return certain is { } node ? Certain(node) : waiting.Where(n => !(past.GaveUp(n) && MayGiveUp(n))).SelectMany(PassOver);
    }

    private bool IsCertain(int node) => past.PortOf(node) is not null
        || definition.Nodes[node].Type is ActivityTypes.Branch || (definition.Nodes[node].Type is ActivityTypes.ToleranceGate && !order.Facts.Owes);

    private IEnumerable<(int Node, string Port, int Cost)> Certain(int node)
    {
        var entered = definition.Nodes[node];
        var went = past.PortOf(node) is { } port && Choices(entered).Contains(port) ? port : null;
        if (entered.Type == ActivityTypes.Branch) return Branch(node, went);
        return went is not null ? [(node, went, 0)] : past.PortOf(node) is null ? [(node, "Completed", 0)] : [];
    }

    /// <summary>A branch is taken as the case took it, or as the facts say now; never round what law asks for on the other side.</summary>
    private IEnumerable<(int Node, string Port, int Cost)> Branch(int node, string? went)
    {
        var says = definition.Nodes[node].Settings.Rules.FirstOrDefault(r => r.Holds(order.Facts.Values))?.Port ?? "Default";
        if (went is not null && !Evades(node, went, says)) yield return (node, went, 0);
        if (went is null) yield return (node, says, 0);
        else if (went != says && !Evades(node, says, went)) yield return (node, says, BranchedOtherwise);
    }

    /// <summary>A step that the case never did: passed over only where law does not ask for it, and not round what law asks for behind it.</summary>
    private IEnumerable<(int Node, string Port, int Cost)> PassOver(int node)
    {
        var step = definition.Nodes[node];
        var usual = Approval.OutcomeOf(step.Type) ?? "Completed";
        return Succession.IsLawful(step) ? [] : Choices(step).Where(p => !Evades(node, p, usual))
            .Select(p => (node, p, p == usual ? PassedOver : PassedOverAgainstIt));
    }

    /// <summary>Whether leaving a node by one port goes round what law asks for behind another port, and the case has not done.</summary>
    private bool Evades(int node, string port, string other) => port != other
        && definition.Nodes.Any(n => Succession.IsLawful(n) && past.PortOf(n.Index) is null && LeadsTo(node, other, n.Index) && !LeadsTo(node, port, n.Index));

    private bool LeadsTo(int node, string port, int target) =>
        definition.Graph.Out[node].Any(l => l.Port == port && !l.Back && (l.Target == target || definition.Graph.After[l.Target].Has(target)));

    private IReadOnlyList<string> Choices(ProcessNode node) => node.Type == ActivityTypes.Branch
        ? [.. GraphChecks.PortsOf(node).Select(p => p.Name)]
        : Running.Offered.Ports(definition, node);

    private static string Key(Tokens tokens) =>
        string.Join('.', tokens.Active.ToWords().Concat(tokens.Followed.ToWords()).Concat(tokens.Waiting.ToWords()));
}
