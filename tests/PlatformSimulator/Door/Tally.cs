namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>Counts of what happened since the program was started.</summary>
internal sealed class Tally
{
    private readonly Lock sync = new();
    private readonly Dictionary<(Platform, string), int> counts = [];

    /// <summary>Counts one more of something.</summary>
    public void Add(Platform platform, string what)
    {
        lock (sync)
            counts[(platform, what)] = counts.GetValueOrDefault((platform, what)) + 1;
    }

    public int Of(Platform platform, string what)
    {
        lock (sync)
            return counts.GetValueOrDefault((platform, what));
    }

    /// <summary>Counts whose names begin so, by what follows.</summary>
    public IReadOnlyDictionary<string, int> Under(Platform platform, string beginning)
    {
        lock (sync)
            return counts.Where(entry => entry.Key.Item1 == platform && entry.Key.Item2.StartsWith(beginning, StringComparison.Ordinal))
                .ToDictionary(entry => entry.Key.Item2[beginning.Length..], entry => entry.Value);
    }
}
