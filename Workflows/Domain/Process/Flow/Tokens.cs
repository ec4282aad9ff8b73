namespace ApprovalHub.Domain.Process.Flow;

/// <summary>Where the tokens of a case are.</summary>
internal sealed class Tokens
{
    public Tokens(FlowGraph graph)
        : this(new Bits(graph.Nodes), new Bits(graph.Lines.Length), new Bits(graph.Lines.Length))
    {
    }

    public Tokens(Bits active, Bits followed, Bits waiting)
    {
        Active = active;
        Followed = followed;
        Waiting = waiting;
    }

    /// <summary>Nodes that wait for somebody.</summary>
    public Bits Active { get; }

    /// <summary>Lines that the present round took: how every token got where it is.</summary>
    public Bits Followed { get; }

    /// <summary>Lines whose token waits at a merge.</summary>
    public Bits Waiting { get; }

    public bool Any => Active.Any || Waiting.Any;

    public Tokens Copy() => new(Active.Copy(), Followed.Copy(), Waiting.Copy());
}
