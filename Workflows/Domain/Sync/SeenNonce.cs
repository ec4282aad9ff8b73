namespace ApprovalHub.Domain.Sync;

/// <summary>随机数: one that a platform has called with. Two calls with the same are one call and its repeat, whichever server hears them and however often it was started.</summary>
public sealed class SeenNonce
{
    private SeenNonce()
    {
    }

    /// <param name="platform">One of <see cref="Platforms"/>.</param>
    /// <param name="nonce">What it called with.</param>
    /// <param name="at">When.</param>
    public SeenNonce(string platform, string nonce, DateTimeOffset at) => (Platform, Nonce, At) = (platform, nonce, at);

    public string Platform { get; private set; } = "";

    public string Nonce { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
