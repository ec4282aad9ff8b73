namespace ApprovalHub.Domain.Process.Flow;

/// <summary>What becomes of the tokens when work goes back, when a join lets the first branch win, and when the case ends: the same for every engine.</summary>
internal static class TokenMoves
{
    /// <summary>Undoes all that follows the target: who waits there is told, tokens that came in from elsewhere wait again.</summary>
    /// <returns>What was undone.</returns>
    public static Bits GoBack(FlowGraph graph, Tokens tokens, ITokenHost host, int target)
    {
        var region = graph.Region(target);
        host.Returning(target, region);
        foreach (var node in tokens.Active.Items.Where(region.Has)) Cancel(tokens, host, node, "returned");
        tokens.Undo(graph, target, region);
        return region;
    }

    /// <summary>The first branch has won: the others are given up, as if they had not been followed.</summary>
    public static void CancelBefore(FlowGraph graph, Tokens tokens, ITokenHost host, int join)
    {
        foreach (var node in tokens.Active.Items.Where(graph.Before[join].Has))
        {
            Cancel(tokens, host, node, "decided");
            foreach (var line in graph.In[node]) tokens.Followed.Clear(line.Index);
        }

        tokens.DropWaiting(graph, graph.Before[join]);
    }

    public static void End(Tokens tokens, ITokenHost host, int node, string? port)
    {
        foreach (var open in tokens.Active.Items) Cancel(tokens, host, open, "ended");
        host.Ended(node, port);
    }

    /// <summary>Whether a token can still arrive at a merge.</summary>
    public static bool MayCome(FlowGraph graph, Tokens tokens, int merge) =>
        tokens.Active.Meets(graph.Before[merge]) || tokens.Waiting.Items.Any(l => graph.Before[merge].Has(graph.Lines[l].Target));

    private static void Cancel(Tokens tokens, ITokenHost host, int node, string why)
    {
        tokens.Active.Clear(node);
        host.Cancelled(node, why);
    }
}
