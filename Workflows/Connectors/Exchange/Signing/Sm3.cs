using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>The digest SM3 (GB/T 32905-2016), and HMAC-SM3 over it.</summary>
internal static class Sm3
{
    /// <summary>The digest: 32 bytes.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(bytes);
        var result = new byte[digest.GetDigestSize()];
        digest.DoFinal(result);
        return result;
    }

    /// <summary>The digest as 64 lower-case hexadecimal digits.</summary>
    public static string HexOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(Of(bytes));

    /// <summary>The digest of what was put into it piece by piece, as 64 lower-case hexadecimal digits.</summary>
    public static string HexOf(SM3Digest digest)
    {
        var result = new byte[digest.GetDigestSize()];
        digest.DoFinal(result);
        return Convert.ToHexStringLower(result);
    }

    /// <summary>The code by which whoever has the key knows that the bytes are as they were: 32 bytes.</summary>
    public static byte[] Hmac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> bytes)
    {
        var mac = new HMac(new SM3Digest());
        mac.Init(new KeyParameter(key));
        mac.BlockUpdate(bytes);
        var result = new byte[mac.GetMacSize()];
        mac.DoFinal(result);
        return result;
    }
}
