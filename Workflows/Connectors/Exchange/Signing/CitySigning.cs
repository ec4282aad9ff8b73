namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>The city's line: SM2, the hub's signature on requests and the city's on answers, in base64.</summary>
/// <param name="app">App mark of the hub with the city.</param>
/// <param name="hub">The hub's private key at work.</param>
/// <param name="city">The city's public key at work.</param>
/// <param name="time">The clock of the requests.</param>
internal sealed class CitySigning(string app, Sm2Signer hub, Sm2Verifier city, TimeProvider time) : PlatformSigning("City", app, SigningHeaders.City, time)
{
    protected override string Sign(byte[] canonical) => Convert.ToBase64String(hub.Sign(canonical));

    protected override bool Verifies(byte[] canonical, string signature) =>
        Base64.TryRead(signature) is { } bytes && city.Verifies(canonical, bytes);
}
