using System.Security.Cryptography;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>The province's line: HMAC-SM3 under a key that both sides have, as lower-case hexadecimal digits.</summary>
/// <param name="app">App id of the hub with the province.</param>
/// <param name="key">The shared key.</param>
/// <param name="time">The clock of the requests.</param>
internal sealed class ProvinceSigning(string app, byte[] key, TimeProvider time) : PlatformSigning("Province", app, SigningHeaders.Province, time)
{
    protected override string Sign(byte[] canonical) => Convert.ToHexStringLower(Sm3.Hmac(key, canonical));

    protected override bool Verifies(byte[] canonical, string signature) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Sign(canonical)), System.Text.Encoding.ASCII.GetBytes(signature));
}
