namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>
/// All that both platforms hold: what the file says, in memory. Whoever reads or changes it holds <see cref="Sync"/>; whoever answers for a change waits
/// for <see cref="FlushedAsync"/> first, also when it changed nothing itself: what it saw may not be on the disk yet.
/// </summary>
internal sealed class Holdings : IAsyncDisposable
{
    private readonly Journal journal;
    private Dictionary<Platform, Shelf> shelves = [];

    public Holdings(string path)
    {
        journal = new Journal(path);
        Load();
    }

    public Lock Sync { get; } = new();

    public Inbound Inbound { get; private set; } = new();

    /// <summary>What was set while the program ran; null where nothing ever was.</summary>
    public Settings? Settings { get; private set; }

    public Shelf this[Platform platform] => shelves[platform];

    /// <summary>Puts an entry into the file and into memory.</summary>
    public void Keep(Entry entry)
    {
        journal.Append(entry);
        Apply(entry);
    }

    public Task FlushedAsync() => journal.FlushedAsync();

    /// <summary>Drops what is in memory and reads the file anew, as a restart does.</summary>
    public void Reload()
    {
        lock (Sync)
        {
            journal.FlushedAsync().GetAwaiter().GetResult(); // the writer never asks for this lock
            Load();
        }
    }

    public ValueTask DisposeAsync() => journal.DisposeAsync();

    private void Load()
    {
        shelves = new Dictionary<Platform, Shelf> { [Platform.Province] = new(), [Platform.City] = new() };
        (Inbound, Settings) = (new Inbound(), null);
        foreach (var entry in Journal.Read(journal.Path))
            Apply(entry);
    }

    private void Apply(Entry entry)
    {
        switch (entry)
        {
            case { Row: { } row }:
                this[row.Platform].Add(row);
                break;
            case { Altered: { } row } when this[row.Platform].Find(row.RowGuid) is { } held:
                held.Row = row;
                break;
            case { Verdict: { } verdict }:
                this[Platform.City].Find(verdict.MessageId)?.Decide(verdict);
                break;
            case { Noted: { } message } when this[Platform.City].Find(message) is { } held:
                held.IsNoted = true;
                break;
            case { Nonce: { } seen }:
                this[seen.Platform].Nonces.Add(seen.Nonce, seen.At);
                break;
            case { Dropped: { } dropped }:
                this[dropped.Platform].Drop(dropped.ProjectNo, dropped.Sequence);
                break;
            default:
                ApplyOther(entry);
                break;
        }
    }

    private void ApplyOther(Entry entry)
    {
        if (entry.Inbound is { } item)
            Inbound.Add(item);
        if (entry.Brought is { } brought)
            Inbound.Bring(brought);
        if (entry.Receipt is { } receipt)
            Inbound.Add(receipt);
        Settings = entry.Settings ?? Settings;
    }
}
