using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>
/// Every way that the tokens of a template can take: all states, each once, with what leads to what. Branches that do not meet are not
/// mixed in every order: a step whose leaving is all the same to the others is left first. Work sent back by hand leads to where a case has been
/// before, and is followed only into branches of which the first wins: there the others are found given up.
/// </summary>
internal sealed class Ways
{
    /// <summary>More moves than this and a template is too tangled to be proved: about a second. Real ones take some hundreds.</summary>
    public const int Most = 30_000;

    private readonly ProcessDefinition definition;
    private readonly TemplateUse use;
    private readonly WayTraits traits;
    private readonly WayKeys keys;
    private readonly WayHost host;
    private readonly Dictionary<ulong[], int> known;
    private readonly List<Tokens> states = [];
    private readonly WayMap map = new();
    private int moves;

    public Ways(ProcessDefinition definition, TemplateUse use)
    {
        (this.definition, this.use) = (definition, use);
        traits = new WayTraits(definition);
        keys = new WayKeys(definition, traits);
        host = new WayHost(definition, use);
        known = new Dictionary<ulong[], int>(keys);
    }

    public IReadOnlyList<TemplateFault> Walk()
    {
        Go(-1, new Tokens(definition.Graph), w => w.Begin(), drawn: true);
        for (var i = 0; i < states.Count && moves <= Most; i++) Expand(i);
        if (moves > Most) return [.. host.Faults, TooTangled];
        if (host.Faults.Count > 0) return host.Faults;
        if (map.Stuck(states.Count, branches => Answers.Of(definition, use, branches)) is not { } stuck) return [TooTangled];
        foreach (var node in stuck.Order().SelectMany(s => states[s].Active.Items)) host.Fault("TEMPLATE_CANNOT_END", node);
        return host.Faults;
    }

    private TemplateFault TooTangled => new TemplateFault("TEMPLATE_TOO_TANGLED", definition.Nodes[definition.Graph.Start]).With("most", Most);

    private void Expand(int index)
    {
        var tokens = states[index];
        foreach (var branch in tokens.Active.Items.Where(n => definition.Nodes[n].Type == ActivityTypes.Branch))
        {
            // The engine decides a branch at once: nothing else can happen before.
            foreach (var port in traits.Choices[branch]) Go(index, tokens.Copy(), w => w.Leave(branch, port), drawn: true, (branch, port));
            return;
        }

        var left = new HashSet<int>();
        foreach (var node in tokens.Active.Items.Where(n => traits.Quiet[n]))
        {
            left.Add(node);
            if (Leave(index, node)) return;
        }

        var passed = keys.Passed(tokens);
        foreach (var node in tokens.Active.Items)
        {
            if (!left.Contains(node)) Leave(index, node);
            foreach (var step in passed[node]?.Items ?? []) SendBack(index, node, traits.Shared[step]);
        }
    }

    /// <returns>Whether it can have made no difference to the other branches.</returns>
    private bool Leave(int index, int node)
    {
        var alike = true;
        foreach (var port in traits.Choices[node])
        {
            Go(index, states[index].Copy(), w => w.Leave(node, port), drawn: true);
            alike &= !host.HasTold;
        }

        return alike;
    }

    private void SendBack(int index, int node, int target)
    {
        var tokens = states[index].Copy();
        tokens.Active.Clear(node);
        Go(index, tokens, w => w.Return(node, target), drawn: false);
    }

    private void Go(int index, Tokens tokens, Action<TokenWalk> act, bool drawn, (int Branch, string Port)? by = null)
    {
        moves++;
        host.Begin(tokens, drawn);
        act(new TokenWalk(definition.Graph, tokens, host));
        if (host.Refused) return;
        if (host.HasEnded)
        {
            if (!host.HasLapsed) map.Ends(index, by, drawn);
            return;
        }

        var key = keys.Of(tokens);
        if (!known.TryGetValue(key, out var next))
        {
            known.Add(key, next = states.Count);
            states.Add(tokens);
        }

        map.Leads(index, next, by, drawn);
    }
}
