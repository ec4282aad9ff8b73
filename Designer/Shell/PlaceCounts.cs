namespace ApprovalHub.Designer.Shell;

/// <summary>The numbers beside the places: whoever learns one says it here, and the rail shows it.</summary>
public sealed class PlaceCounts
{
    private readonly Dictionary<string, int> counts = [];

    public event Action? Changed;

    public int? this[string? name] => name is not null && counts.TryGetValue(name, out var count) ? count : null;

    public void Set(string name, int count)
    {
        if (counts.TryGetValue(name, out var before) && before == count)
            return;
        counts[name] = count;
        Changed?.Invoke();
    }
}
