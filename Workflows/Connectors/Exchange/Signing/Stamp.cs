using System.Globalization;
using System.Security.Cryptography;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>Who asks, when, and which of its requests this is.</summary>
/// <param name="App">Name that the platform knows the hub by, or the city's own.</param>
/// <param name="Time">Unix milliseconds.</param>
/// <param name="Nonce">32 hexadecimal digits, never used again.</param>
internal sealed record Stamp(string App, string Time, string Nonce)
{
    private const int NonceBytes = 16;

    public static Stamp New(string app, TimeProvider time) => new(
        app, time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes)));
}
