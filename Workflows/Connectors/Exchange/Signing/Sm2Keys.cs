using System.Security.Cryptography;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.EC;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.OpenSsl;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Utilities;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>Keys of SM2 on the recommended curve (GB/T 32918.5-2017): from PEM, or from hexadecimal digits as platforms hand them out.</summary>
internal static class Sm2Keys
{
    /// <summary>Who signs, where a platform does not say otherwise (GB/T 35276-2017, 10).</summary>
    public const string UserId = "1234567812345678";

    // The named curve's own arithmetic is several times as fast as that of the general one.
    private static readonly X9ECParameters Curve = CustomNamedCurves.GetByName("sm2p256v1");

    internal static ECDomainParameters Domain { get; } = new(Curve);

    /// <summary>A private key: PEM, or 64 hexadecimal digits.</summary>
    /// <exception cref="CryptographicException">It is no such key, or on another curve.</exception>
    public static ECPrivateKeyParameters Private(string text) => Read(text, "private", Pem<ECPrivateKeyParameters>,
        bytes => bytes.Length == 32 ? new ECPrivateKeyParameters(BigIntegers.FromUnsignedByteArray(bytes), Domain) : null,
        key => new ECPrivateKeyParameters(key.D, Domain));

    /// <summary>A public key: PEM, or the point as 128 hexadecimal digits, with or without 04 before them.</summary>
    /// <exception cref="CryptographicException">It is no such key, or on another curve.</exception>
    public static ECPublicKeyParameters Public(string text) => Read(text, "public", Pem<ECPublicKeyParameters>,
        bytes => bytes.Length is 64 or 65 ? new ECPublicKeyParameters(Curve.Curve.DecodePoint(bytes.Length == 64 ? [4, .. bytes] : bytes), Domain) : null,
        key => new ECPublicKeyParameters(Curve.Curve.DecodePoint(key.Q.GetEncoded(compressed: false)), Domain));

    private static TKey Read<TKey>(string text, string kind, Func<string, TKey?> pem, Func<byte[], TKey?> hex, Func<TKey, TKey> onTheCurve)
        where TKey : ECKeyParameters
    {
        try
        {
            var named = text.Contains("-----BEGIN", StringComparison.Ordinal);
            var key = named ? pem(text) : hex(Convert.FromHexString(text.Trim()));
            if (key is not null && key.Parameters.Curve.Equals(Curve.Curve))
                return onTheCurve(key);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or IOException or InvalidOperationException or GeneralSecurityException)
        {
            throw new CryptographicException($"The {kind} key of SM2 cannot be read.", fault); // without the key's own text
        }
        throw new CryptographicException($"This is no {kind} key of SM2 on its recommended curve.");
    }

    private static TKey? Pem<TKey>(string text)
        where TKey : ECKeyParameters
    {
        using var reader = new PemReader(new StringReader(text));
        for (var found = reader.ReadObject(); found is not null; found = reader.ReadObject())
        {
            if ((found is AsymmetricCipherKeyPair pair ? typeof(TKey) == typeof(ECPrivateKeyParameters) ? pair.Private : pair.Public : found) is TKey key)
                return key;
        }
        return null;
    }
}
