using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>A dry run: what an act would answer now, by the very rules that it will meet. This case stays as it is.</summary>
    /// <param name="act">The act, on a copy.</param>
    /// <returns>The refusal, or null where it would be done.</returns>
    public Refusal? Try(Action<Case> act) => After(act).Refusal;

    /// <summary>A dry run: the case as the act would leave it, or the refusal. Never to be saved.</summary>
    public Result<Case> After(Action<Case> act)
    {
        var copy = Copy();
        try
        {
            act(copy);
            return copy;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private Case Copy()
    {
        var copy = (Case)MemberwiseClone();
        copy.tasks = [.. tasks.Select(t => t.Copy())];
        copy.materials = [.. materials.Select(m => m.Copy())];
        copy.stops = [.. stops.Select(s => s.Copy())];
        (copy.extensions, copy.events, copy.papers, copy.outbox) = ([.. extensions], [.. events], [.. papers], [.. outbox]);
        (copy.papersDue, copy.guests) = ([.. papersDue], [.. guests]);
        (copy.rungs, copy.newItems, copy.supplyExtensions) = ([.. rungs], [.. newItems], [.. supplyExtensions]);
        return copy;
    }
}
