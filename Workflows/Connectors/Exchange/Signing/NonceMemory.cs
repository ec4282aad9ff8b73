namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>Which nonces have been seen within a time. May be used by several threads at once.</summary>
/// <param name="kept">How long each is remembered; at least twice the window in which a request counts as new.</param>
internal sealed class NonceMemory(TimeSpan kept)
{
    private readonly Lock sync = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Nonce, DateTimeOffset At)> order = new();

    /// <summary>Whoever called with it may call again.</summary>
    public void Forget(string nonce)
    {
        lock (sync)
            seen.Remove(nonce);
    }

    /// <summary>Remembers a nonce; false where it was remembered already.</summary>
    public bool IsNew(string nonce, DateTimeOffset now)
    {
        lock (sync)
        {
            while (order.TryPeek(out var oldest) && oldest.At + kept < now)
                seen.Remove(order.Dequeue().Nonce);
            if (!seen.Add(nonce))
                return false;
            order.Enqueue((nonce, now));
            return true;
        }
    }
}
