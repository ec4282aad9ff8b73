namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What a platform holds of one case.</summary>
internal sealed class CaseFile
{
    private readonly SortedDictionary<int, List<Held>> rows = [];
    private readonly HashSet<int> skipped = [];

    /// <summary>Every version of every row, in order.</summary>
    public IEnumerable<Held> All => rows.Values.SelectMany(versions => versions);

    /// <summary>Of each sequence the version that counts, where one does.</summary>
    public IEnumerable<Held> Current => rows.Values.Select(Standing).OfType<Held>();

    /// <summary>Sequences that the hub has declared skipped.</summary>
    public IReadOnlySet<int> Skipped => skipped;

    public IReadOnlyList<Held> Versions(int sequence) => rows.GetValueOrDefault(sequence) ?? [];

    public void Add(Held held)
    {
        if (!rows.TryGetValue(held.Row.Sequence, out var versions))
            rows.Add(held.Row.Sequence, versions = []);
        versions.Add(held);
        versions.Sort((one, other) => one.Row.Version.CompareTo(other.Row.Version));
        skipped.UnionWith(held.Row.Skips ?? []);
    }

    /// <summary>Drops a sequence with all its versions; returns them.</summary>
    public IReadOnlyList<Held> Drop(int sequence) => rows.Remove(sequence, out var versions) ? versions : [];

    /// <summary>Whether a row of this sequence may come: the one before stands, or was skipped and the one before that stands.</summary>
    public bool IsNext(int sequence, IReadOnlyList<int> skips)
    {
        var before = sequence - 1;
        while (before > 0 && Standing(Versions(before)) is null && (skips.Contains(before) || skipped.Contains(before)))
            before--;
        return before == 0 || Standing(Versions(before)) is not null;
    }

    private static Held? Standing(IReadOnlyList<Held> versions) => versions.LastOrDefault(held => held.Standing != Store.Standing.Rejected);
}
