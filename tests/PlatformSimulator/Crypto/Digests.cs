using System.Text;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace ApprovalHub.PlatformSimulator.Crypto;

/// <summary>SM3 and HMAC-SM3 as the wire writes them: lower-case hexadecimal digits.</summary>
internal static class Digests
{
    public static string Sm3(ReadOnlySpan<byte> bytes)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(bytes);
        Span<byte> result = stackalloc byte[32];
        digest.DoFinal(result);
        return Convert.ToHexStringLower(result);
    }

    public static string Sm3(string text) => Sm3(Encoding.UTF8.GetBytes(text));

    public static string HmacSm3(byte[] key, byte[] bytes)
    {
        var mac = new HMac(new SM3Digest());
        mac.Init(new KeyParameter(key));
        mac.BlockUpdate(bytes);
        Span<byte> result = stackalloc byte[32];
        mac.DoFinal(result);
        return Convert.ToHexStringLower(result);
    }
}
