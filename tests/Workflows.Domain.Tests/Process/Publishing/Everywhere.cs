using System.Runtime.InteropServices;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>
/// Every place that the engine's tokens can come to in a definition, by every outcome, every return by hand and every way of every branch, in every
/// order, with all the lines gone along: nothing is taken together and nothing left out.
/// </summary>
internal sealed class Everywhere
{
    /// <summary>Places at most; more is told by <see cref="IsWhole"/>.</summary>
    public const int Most = 500;

    private readonly ProcessDefinition definition;
    private readonly Observer observer;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<Tokens> places = [];
    private readonly List<(int From, int To, int Branch, string Port, bool Drawn)> lines = [];

    private Everywhere(ProcessDefinition definition, TemplateUse use) => (this.definition, observer) = (definition, new Observer(definition, use));

    public HashSet<(string Code, string Node)> Seen => observer.Seen;

    public bool IsWhole => places.Count <= Most;

    public static Everywhere Of(ProcessDefinition definition, TemplateUse use)
    {
        var all = new Everywhere(definition, use);
        all.Go(-1, new Tokens(definition.Graph), w => w.Begin());
        for (var i = 0; i < all.places.Count && all.IsWhole; i++) all.Expand(i);
        if (all.IsWhole) all.Stuck();
        return all;
    }

    private void Expand(int at)
    {
        var active = places[at].Active.Items.ToList();
        if (active.Exists(IsBranch)) active = [active.First(IsBranch)];
        foreach (var node in active)
        {
            var ports = IsBranch(node) ? definition.Nodes[node].Settings.Rules.Select(r => r.Port).Append("Default").Distinct() : Offered.Ports(definition, definition.Nodes[node]);
            foreach (var port in ports) Go(at, places[at].Copy(), w => w.Leave(node, port), IsBranch(node) ? node : -1, port);
            if (IsBranch(node)) continue;
            foreach (var target in Passed(places[at], node).Where(n => definition.Nodes[n].Sort!.OpensTask)) SendBack(at, node, target);
        }
    }

    private void SendBack(int at, int node, int target)
    {
        var tokens = places[at].Copy();
        tokens.Active.Clear(node);
        Go(at, tokens, w => w.Return(node, target), drawn: false);
    }

    private void Go(int from, Tokens tokens, Action<TokenWalk> act, int branch = -1, string port = "", bool drawn = true)
    {
        observer.Begin(tokens, drawn);
        act(new TokenWalk(definition.Graph, tokens, observer));
        if (observer.HasStopped || observer.HasLapsed) return;
        var to = -1;
        if (!observer.HasEnded)
        {
            var key = new string(MemoryMarshal.Cast<ulong, char>([.. tokens.Active.ToWords(), .. tokens.Followed.ToWords(), .. tokens.Waiting.ToWords()]));
            if (!known.TryGetValue(key, out to))
            {
                known.Add(key, to = places.Count);
                places.Add(tokens);
            }
        }

        if (from >= 0) lines.Add((from, to, branch, port, drawn));
    }

    private HashSet<int> Passed(Tokens tokens, int node)
    {
        var (seen, queue) = (new HashSet<int>(), new Queue<int>([node]));
        while (queue.TryDequeue(out var at))
        {
            foreach (var line in definition.Graph.In[at].Where(l => tokens.Followed.Has(l.Index) && seen.Add(l.Source))) queue.Enqueue(line.Source);
        }

        return seen;
    }

    private bool IsBranch(int node) => definition.Nodes[node].Type == ActivityTypes.Branch;

    /// <summary>For every case there can be, by its facts: where it can come to and can get no more to an end as it is drawn.</summary>
    private void Stuck()
    {
        if (Seen.Count > 0 || places.Count == 0) return;
        var branches = definition.Nodes.Where(n => n.Type == ActivityTypes.Branch).ToList();
        var cases = Questions.Cases(branches).Select(facts => branches.ToDictionary(b => b.Index, b => b.Settings.Rules.FirstOrDefault(r => r.Holds(facts))?.Port ?? "Default"));
        foreach (var ways in cases.DistinctBy(c => string.Join(',', c.Values)).Select(c => lines.Where(l => l.Branch < 0 || c[l.Branch] == l.Port).ToList()))
        {
            var good = Walk(-1, ways.Where(l => l.Drawn).ToLookup(l => l.To, l => l.From));
            foreach (var place in Walk(0, ways.ToLookup(l => l.From, l => l.To)).Where(p => !good.Contains(p)))
                Seen.UnionWith(places[place].Active.Items.Select(n => ("TEMPLATE_CANNOT_END", definition.Nodes[n].Id)));
        }
    }

    private static HashSet<int> Walk(int start, ILookup<int, int> ways)
    {
        var (seen, queue) = (new HashSet<int> { start }, new Queue<int>([start]));
        while (queue.TryDequeue(out var at))
        {
            foreach (var next in ways[at].Where(seen.Add)) queue.Enqueue(next);
        }

        return seen;
    }
}
