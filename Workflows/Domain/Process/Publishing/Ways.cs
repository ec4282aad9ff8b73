using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>
/// Every way that the tokens of a template can take: all states, each once, with what leads to what. Two states are the same
/// if the tokens stand at the same places, the same was decided, told and issued, and the same branches have won: how they got there does not
/// matter besides to what can still happen, as the lines drawn backwards lead only to nodes that every way passes. Which branch has won
/// does: work sent back into it by hand finds the others given up.
/// </summary>
internal sealed class Ways(ProcessDefinition definition, TemplateUse use)
{
    /// <summary>More states than this and a template is too tangled to be proved; real ones have some hundreds.</summary>
    public const int Most = 20_000;

    private readonly Dictionary<string, int> known = [];
    private readonly List<Tokens> states = [];
    private readonly WayMap map = new();
    private readonly WayHost host = new(definition, use);
    private readonly bool[] telling = [.. definition.Graph.Lines.Select(l => Matters(definition.Nodes[l.Source], l.Port) || Races(definition.Graph, l))];

    public IReadOnlyList<TemplateFault> Walk()
    {
        Go(-1, w => w.Begin(), new Tokens(definition.Graph), drawn: true);
        for (var i = 0; i < states.Count && states.Count <= Most; i++) Expand(i);
        if (states.Count > Most) return [new TemplateFault("TEMPLATE_TOO_TANGLED", definition.Nodes[definition.Graph.Start]).With("most", Most)];
        if (host.Faults.Count == 0) ReportStuck();
        return host.Faults;
    }

    private void Expand(int index)
    {
        var tokens = states[index];
        var branch = tokens.Active.Items.Where(n => definition.Nodes[n].Type == ActivityTypes.Branch).Take(1).ToList();

        // A branch is decided at once by the engine: nothing else can happen before.
        foreach (var node in branch.Count > 0 ? branch : [.. tokens.Active.Items])
        {
            foreach (var port in Choices(definition.Nodes[node])) Go(index, w => w.Leave(node, port), tokens.Copy(), drawn: true, by: Fixed(node) ? (node, port) : null);
            if (branch.Count > 0) continue;
            foreach (var target in Passed(tokens, node)) Go(index, w => Return(w, node, target), tokens.Copy(), drawn: false, leaves: node);
        }

        static void Return(TokenWalk walk, int node, int target) => walk.Return(node, target);
    }

    private void Go(int index, Action<TokenWalk> act, Tokens tokens, bool drawn, int leaves = -1, (int Branch, string Port)? by = null)
    {
        host.Begin(tokens, drawn);
        if (leaves >= 0) tokens.Active.Clear(leaves);
        act(new TokenWalk(definition.Graph, tokens, host));
        if (host.Refused) return;
        if (host.HasEnded)
        {
            map.Ends(index, by, drawn);
            return;
        }

        var decided = new Bits(definition.Graph.Lines.Length);
        foreach (var line in tokens.Followed.Items.Where(l => telling[l])) decided.Set(line);
        var key = string.Join('.', tokens.Active.ToWords().Concat(decided.ToWords()).Concat(tokens.Waiting.ToWords()));
        if (!known.TryGetValue(key, out var next))
        {
            known.Add(key, next = states.Count);
            states.Add(tokens);
        }

        map.Leads(index, next, by, drawn);
    }

    /// <summary>Whether a branch goes the same way each time that a case comes to it: what is asked for cannot change while it runs.</summary>
    private bool Fixed(int node) => definition.Nodes[node] is { Type: ActivityTypes.Branch } branch
        && branch.Settings.Rules.All(r => r.Conditions.All(c => c.Field.StartsWith("form.", StringComparison.Ordinal) || c.Field.StartsWith("matter.", StringComparison.Ordinal)));

    /// <summary>Outcomes that make a difference: of those that lead to the same places and decide nothing, one.</summary>
    private IEnumerable<string> Choices(ProcessNode node)
    {
        var lines = definition.Graph.Out[node.Index];
        return WayHost.Choices(definition, node)
            .GroupBy(p => Matters(node, p) ? p : string.Join('>', lines.Where(l => l.Port == p).Select(l => l.Target).Order()))
            .Select(g => g.First());
    }

    private static bool Matters(ProcessNode node, string port) =>
        node.Type is ActivityTypes.Intake or ActivityTypes.ToleranceGate or ActivityTypes.Issue
        || node.Sort is { Decides: true } || node.Sort?.Port(port)?.Result is not null || WayChecks.IsHearing(node);

    /// <summary>Whether a line lies in branches of which the first wins.</summary>
    private static bool Races(FlowGraph graph, FlowLine line) =>
        graph.Merges.Any(m => graph.Modes[m] == MergeMode.WaitAny && !line.Back && (line.Target == m || graph.Before[m].Has(line.Target)));

    /// <summary>Steps that a return may go to by hand (Signal.ReturnTo).</summary>
    private IEnumerable<int> Passed(Tokens tokens, int node)
    {
        var seen = new HashSet<int>();
        var queue = new Queue<int>([node]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var line in definition.Graph.In[at].Where(l => tokens.Followed.Has(l.Index) && seen.Add(l.Source))) queue.Enqueue(line.Source);
        }

        return seen.Where(n => definition.Nodes[n].Sort is { OpensTask: true }).Order();
    }

    private void ReportStuck()
    {
        foreach (var state in map.Stuck(states.Count))
        {
            foreach (var node in states[state].Active.Items) host.Fault("TEMPLATE_CANNOT_END", node);
        }
    }
}
