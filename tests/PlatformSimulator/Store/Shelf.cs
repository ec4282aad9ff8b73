namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What one platform holds.</summary>
internal sealed class Shelf
{
    private readonly Dictionary<string, CaseFile> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Held> byKey = new(StringComparer.OrdinalIgnoreCase);
    private int places;

    public IReadOnlyDictionary<string, CaseFile> Cases => cases;

    /// <summary>Rows held, every version counted.</summary>
    public IReadOnlyCollection<Held> Rows => byKey.Values;

    public NonceBook Nonces { get; } = new();

    public Held? Find(string rowGuid) => byKey.GetValueOrDefault(rowGuid);

    public CaseFile? Case(string projectNo) => cases.GetValueOrDefault(projectNo);

    public void Add(Row row)
    {
        var held = new Held(row, ++places);
        byKey.Add(row.RowGuid, held);
        if (!cases.TryGetValue(row.ProjectNo, out var file))
            cases.Add(row.ProjectNo, file = new CaseFile());
        file.Add(held);
    }

    public void Drop(string projectNo, int sequence)
    {
        foreach (var held in Case(projectNo)?.Drop(sequence) ?? [])
            byKey.Remove(held.Row.RowGuid);
    }

    /// <summary>The rows that count whose acts fall on a day in Shanghai.</summary>
    public IEnumerable<Row> OfDay(DateOnly day) => cases.Values.SelectMany(file => file.Current).Select(held => held.Row)
        .Where(row => Wire.Time(row.Time) is { } at && DateOnly.FromDateTime(at.DateTime) == day);
}
