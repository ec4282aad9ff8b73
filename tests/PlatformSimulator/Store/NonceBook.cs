namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>Nonces of the last ten minutes.</summary>
internal sealed class NonceBook
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly Dictionary<string, DateTimeOffset> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> order = new();

    public bool Has(string nonce, DateTimeOffset now)
    {
        while (order.TryPeek(out var oldest) && seen[oldest] + Kept < now)
            seen.Remove(order.Dequeue());
        return seen.ContainsKey(nonce);
    }

    public void Add(string nonce, DateTimeOffset at)
    {
        if (seen.TryAdd(nonce, at))
            order.Enqueue(nonce);
    }
}
