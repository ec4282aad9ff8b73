using ApprovalHub.PlatformSimulator.Crypto;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.OpenSsl;
using Org.BouncyCastle.Security;

namespace ApprovalHub.PlatformSimulator.Keys;

/// <summary>Keys as people hand them over: the name of a file, PEM, or hexadecimal digits.</summary>
internal static class KeyText
{
    /// <summary>The bytes of a shared key.</summary>
    public static byte[] Bytes(string text)
    {
        try
        {
            return Convert.FromHexString(Contents(text)) is { Length: >= 16 } bytes ? bytes : throw new OptionException("A shared key has at least 32 hexadecimal digits.");
        }
        catch (FormatException)
        {
            throw new OptionException("A shared key is hexadecimal digits, or the name of a file that holds them.");
        }
    }

    /// <summary>A key of SM2: PEM; or 64 digits of a private, 130 of a public one.</summary>
    public static T Key<T>(string text, string option)
        where T : ECKeyParameters
    {
        try
        {
            var contents = Contents(text);
            if ((contents.StartsWith("-----", StringComparison.Ordinal) ? Pem(contents) : Digits(contents)) is T key)
                return key;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or IOException or GeneralSecurityException)
        {
            throw new OptionException($"{option} cannot be read: {fault.Message}");
        }
        throw new OptionException($"{option} is not such a key.");
    }

    private static string Contents(string text) => (File.Exists(text) ? File.ReadAllText(text) : text).Trim();

    private static object? Pem(string text)
    {
        using var reader = new PemReader(new StringReader(text));
        return reader.ReadObject() switch
        {
            AsymmetricCipherKeyPair pair => OnCurve(pair.Private),
            AsymmetricKeyParameter key => OnCurve(key),
            _ => null,
        };
    }

    private static object? OnCurve(AsymmetricKeyParameter key) => key switch
    {
        ECPrivateKeyParameters own => new ECPrivateKeyParameters(own.D, Sm2.Curve),
        ECPublicKeyParameters other => Point(other.Q.GetEncoded(compressed: false)),
        _ => null,
    };

    private static ECKeyParameters Digits(string text) => Convert.FromHexString(text) is { Length: 32 } number
        ? new ECPrivateKeyParameters(new BigInteger(1, number), Sm2.Curve)
        : Point(Convert.FromHexString(text));

    private static ECPublicKeyParameters Point(byte[] bytes) => new(Sm2.Curve.Curve.DecodePoint(bytes), Sm2.Curve);
}
