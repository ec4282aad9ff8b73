using ApprovalHub.PlatformSimulator.Crypto;
using ApprovalHub.PlatformSimulator.Door;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>SM2 in base64: the hub's key on requests, the city's own on answers and acknowledgements.</summary>
internal sealed class CitySeal(string app, Sm2 hub, Sm2 city) : IPlatformSeal
{
    public Platform Platform => Platform.City;

    public string App => app;

    public string AppHeader => "X-App-Mark";

    public string TimeHeader => "X-Time";

    public string SignatureHeader => "X-Sign";

    public bool IsOfHub(byte[] canonical, string signature)
    {
        var bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out var length) && hub.Verifies(canonical, bytes[..length]);
    }

    public string Sign(byte[] canonical) => Convert.ToBase64String(city.Sign(canonical));
}
