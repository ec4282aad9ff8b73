using System.Runtime.InteropServices;
using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>
/// Which places of the tokens are the same: where they stand at the same nodes and merges, the same was told on the way, and the same is found
/// by what can still be sent back.
/// </summary>
internal sealed class WayKeys(ProcessDefinition definition, WayTraits traits) : IEqualityComparer<ulong[]>
{
    private readonly FlowGraph graph = definition.Graph;

    public ulong[] Of(Tokens tokens)
    {
        var told = new Bits(traits.Tellings);
        foreach (var line in tokens.Followed.Items)
        {
            if (traits.Told[line] >= 0) told.Set(traits.Told[line]);
        }

        List<ulong> words = [.. tokens.Active.ToWords(), .. tokens.Waiting.ToWords(), .. told.ToWords()];
        if (traits.Loops.Count > 0 || traits.Shared.Length > 0) AddPast(tokens, words);
        return [.. words];
    }

    public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(ulong[] obj)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
        return hash.ToHashCode();
    }

    /// <summary>For each node the steps that a return by hand from there may go to (Signal.ReturnTo), as places in <see cref="WayTraits.Shared"/>; null: none.</summary>
    public Bits?[] Passed(Tokens tokens)
    {
        var passed = new Bits?[graph.Nodes];
        if (traits.Shared.Length == 0) return passed;
        foreach (var line in graph.Order.SelectMany(n => graph.In[n]).Where(l => tokens.Followed.Has(l.Index)))
        {
            var here = passed[line.Target] ?? new Bits(traits.Shared.Length);
            if (passed[line.Source] is { } before) here.Add(before);
            if (Array.BinarySearch(traits.Shared, line.Source) is var place and >= 0) here.Set(place);
            if (here.Any) passed[line.Target] = here;
        }

        return passed;
    }

    /// <summary>Tokens from elsewhere that a way back would let wait again, and into which racing branches every token could be sent back.</summary>
    private void AddPast(Tokens tokens, List<ulong> words)
    {
        var (past, passed) = (new Bits(graph.Lines.Length), Passed(tokens));
        var at = tokens.Active.Copy();
        foreach (var line in tokens.Waiting.Items) at.Set(graph.Lines[line].Target);
        foreach (var (_, foreign) in traits.Loops.Where(l => l.Inside.Meets(at))) Add(foreign);
        SortedSet<int> sources = [.. tokens.Active.Items, .. tokens.Waiting.Items.Select(l => graph.Lines[l].Source)];
        foreach (var step in Shared(sources).Items) Add(traits.Foreign[step]);
        sources.UnionWith(past.Items.Select(l => graph.Lines[l].Source));
        words.AddRange(past.ToWords());
        foreach (var source in sources.Where(s => passed[s] is not null)) words.AddRange([(ulong)source, .. passed[source]!.ToWords()]);

        void Add(Bits foreign)
        {
            foreach (var line in foreign.Items.Where(l => tokens.Followed.Has(l) && !tokens.Waiting.Has(l))) past.Set(line);
        }

        Bits Shared(IEnumerable<int> nodes)
        {
            var all = new Bits(traits.Shared.Length);
            foreach (var steps in nodes.Select(n => passed[n]).OfType<Bits>()) all.Add(steps);
            return all;
        }
    }
}
