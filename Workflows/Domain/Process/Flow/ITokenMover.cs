namespace ApprovalHub.Domain.Process.Flow;

/// <summary>What moves the tokens of one case: the built-in walk, or another engine's runner.</summary>
internal interface ITokenMover
{
    /// <summary>The first token enters the start.</summary>
    void Begin();

    /// <summary>A node that waited is left by a port.</summary>
    void Leave(int node, string port);

    /// <summary>Work goes back to a node that was passed; <paramref name="from"/> is no longer waiting.</summary>
    void Return(int from, int target);
}
