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

    /// <summary>
    /// Undoes what happened in a region: its lines were not followed, and tokens that came in from elsewhere wait again where they met it.
    /// </summary>
    public void Undo(FlowGraph graph, int target, Bits region)
    {
        foreach (var line in graph.Lines)
        {
            if (region.Has(line.Source))
            {
                Followed.Clear(line.Index);
                Waiting.Clear(line.Index);
            }
            else if (line.Target != target && region.Has(line.Target) && Followed.Has(line.Index))
            {
                Waiting.Set(line.Index);
            }
        }
    }

    /// <summary>Gives up the tokens that wait at these nodes.</summary>
    public void DropWaiting(FlowGraph graph, Bits nodes)
    {
        foreach (var line in Waiting.Items)
        {
            if (!nodes.Has(graph.Lines[line].Target)) continue;
            Waiting.Clear(line);
            Followed.Clear(line);
        }
    }

    public Tokens Copy() => new(Active.Copy(), Followed.Copy(), Waiting.Copy());
}
