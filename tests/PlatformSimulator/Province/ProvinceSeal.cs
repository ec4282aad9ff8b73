using System.Security.Cryptography;
using System.Text;
using ApprovalHub.PlatformSimulator.Crypto;
using ApprovalHub.PlatformSimulator.Door;

namespace ApprovalHub.PlatformSimulator.Province;

/// <summary>HMAC-SM3 under the shared key, in hexadecimal digits.</summary>
internal sealed class ProvinceSeal(string app, byte[] key) : IPlatformSeal
{
    public Platform Platform => Platform.Province;

    public string App => app;

    public string AppHeader => "X-App-Id";

    public string TimeHeader => "X-Timestamp";

    public string SignatureHeader => "X-Signature";

    public bool IsOfHub(byte[] canonical, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(canonical)), Encoding.ASCII.GetBytes(signature));

    public string Sign(byte[] canonical) => Digests.HmacSm3(key, canonical);
}
