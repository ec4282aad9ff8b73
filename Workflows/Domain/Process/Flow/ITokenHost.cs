namespace ApprovalHub.Domain.Process.Flow;

/// <summary>Whoever moves tokens: the engine with a real case, and the publish checks with every case that there can be.</summary>
internal interface ITokenHost
{
    /// <summary>A token enters a node. Returns the ports by which it leaves at once, or null if it stays.</summary>
    IReadOnlyList<string>? Enter(int node);

    /// <summary>A node that waited is given up; <paramref name="why"/> as in <see cref="Effect.CancelTask"/>.</summary>
    void Cancelled(int node, string why);

    /// <summary>Work goes back to a node: all in the region is undone. May refuse.</summary>
    void Returning(int target, Bits region);

    /// <summary>Whether an outcome without a line ends the case.</summary>
    bool Ends(int node, string port);

    /// <summary>Whether a token that enters the node ends the case.</summary>
    bool IsEnd(int node);

    /// <summary>The case is over at this node, left by this port if it was left.</summary>
    void Ended(int node, string? port);

    /// <summary>A <c>WaitAll</c> join that can never be passed any more.</summary>
    void Starved(int node);

    /// <summary>Steps of the system that lead to each other for ever.</summary>
    void Endless(int node);
}
