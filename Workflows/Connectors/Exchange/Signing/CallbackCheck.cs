using System.Globalization;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>
/// Whether a request at the hub's door is the city's: the app mark known, not older or newer than five minutes, signed by the city, its nonce never seen.
/// This server's own memory of nonces turns a flood of repeats away; the database, which all servers share and which outlives them, is asked next.
/// </summary>
/// <param name="app">App mark that the city calls with.</param>
/// <param name="city">The city's public key at work.</param>
/// <param name="time">The clock.</param>
internal sealed class CallbackCheck(string app, Sm2Verifier city, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private const int NonceDigits = 32;
    private readonly NonceMemory nonces = new(2 * Window);

    /// <summary>Lets the same request be heard again: what it brought could not be kept.</summary>
    public void Forget(string nonce) => nonces.Forget(nonce);

    /// <summary>Null where it is the city's; else why not: <c>APP</c>, <c>EXPIRED</c>, <c>SIGNATURE</c> or <c>NONCE</c>.</summary>
    /// <param name="method">Its method.</param>
    /// <param name="path">Path as it came, escapes included.</param>
    /// <param name="query">Query as it came, without the question mark; empty for none.</param>
    /// <param name="header">A header's one value, or null.</param>
    /// <param name="body">The body's bytes.</param>
    public string? Fault(string method, string path, string query, Func<string, string?> header, ReadOnlySpan<byte> body)
    {
        var stamp = new Stamp(header(SigningHeaders.City.App) ?? "", header(SigningHeaders.City.Time) ?? "", header(SigningHeaders.Nonce) ?? "");
        var now = time.GetUtcNow();
        if (stamp.App != app)
            return "APP";
        if (!long.TryParse(stamp.Time, NumberStyles.None, CultureInfo.InvariantCulture, out var sent) || Math.Abs(now.ToUnixTimeMilliseconds() - (double)sent) > Window.TotalMilliseconds)
            return "EXPIRED";
        if (Base64.TryRead(header(SigningHeaders.City.Signature) ?? "") is not { Length: > 0 } signature
            || !city.Verifies(Canonical.Request(method, path, query, stamp, body), signature))
            return "SIGNATURE";
        return stamp.Nonce.Length == NonceDigits && nonces.IsNew(stamp.Nonce, now) ? null : "NONCE"; // remembered only once it is known whose it is
    }
}
