namespace ApprovalHub.Domain.Process.Flow;

/// <summary>
/// Moves tokens as Elsa's flowchart does in its counter mode, save where that would lose, double or strand one:
/// a merge waits for every branch that can still come; a return undoes what follows the node returned to, and only that,
/// and gives the tokens that came in from elsewhere back to their merges.
/// </summary>
internal sealed class TokenWalk(FlowGraph graph, Tokens tokens, ITokenHost host) : ITokenMover
{
    private readonly Queue<int> entering = new();
    private int entered;
    private bool ended;

    public void Begin()
    {
        entering.Enqueue(graph.Start);
        Settle(graph.Start, null);
    }

    public void Leave(int node, string port)
    {
        tokens.Active.Clear(node);
        Follow(node, [port]);
        Settle(node, port);
    }

    public void Return(int from, int target)
    {
        GoBack(target);
        Settle(from, null);
    }

    private void Settle(int last, string? port)
    {
        while (!ended)
        {
            if (entering.TryDequeue(out var node)) Enter(node);
            else if (!PassMerge()) break;
        }

        if (!ended && !tokens.Any) End(last, port);
    }

    private void Enter(int node)
    {
        foreach (var line in graph.In[node]) tokens.Waiting.Clear(line.Index);
        if (++entered > 4 * graph.Nodes)
        {
            host.Endless(node);
            ended = true;
            return;
        }

        if (host.IsEnd(node)) End(node, null);
        else if (host.Enter(node) is { } ports) Follow(node, ports);
        else tokens.Active.Set(node);
    }

    private void Follow(int node, IReadOnlyList<string> ports)
    {
        FlowLine? back = null;
        foreach (var line in graph.Out[node])
        {
            if (!ports.Contains(line.Port)) continue;
            if (line.Back) back = line;
            else Arrive(line);
        }

        if (back is not null) GoBack(back.Target);
        foreach (var port in ports)
        {
            if (!ended && host.Ends(node, port)) End(node, port);
        }
    }

    private void Arrive(FlowLine line)
    {
        tokens.Followed.Set(line.Index);
        if (graph.IsMerge(line.Target)) tokens.Waiting.Set(line.Index);
        else entering.Enqueue(line.Target);
    }

    private void GoBack(int target)
    {
        var region = TokenMoves.GoBack(graph, tokens, host, target);
        int[] kept = [.. entering.Where(n => !region.Has(n))];
        entering.Clear();
        foreach (var node in kept) entering.Enqueue(node);
        entering.Enqueue(target);
    }

    /// <summary>Passes the first merge at which nothing more can arrive; false when none is left.</summary>
    private bool PassMerge()
    {
        if (!tokens.Waiting.Any) return false;
        foreach (var merge in graph.Merges)
        {
            if (!tokens.Waiting.Meets(graph.Into[merge])) continue;
            if (graph.Modes[merge] == MergeMode.WaitAny) TokenMoves.CancelBefore(graph, tokens, host, merge);
            else if (TokenMoves.MayCome(graph, tokens, merge)) continue;
            if (graph.Modes[merge] == MergeMode.WaitAll && !graph.In[merge].All(l => tokens.Waiting.Has(l.Index)))
            {
                host.Starved(merge);
                ended = true;
                return false;
            }

            entering.Enqueue(merge);
            return true;
        }

        return false;
    }

    private void End(int node, string? port)
    {
        ended = true;
        TokenMoves.End(tokens, host, node, port);
    }
}
