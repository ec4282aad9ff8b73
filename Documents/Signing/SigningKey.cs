using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ApprovalHub.Documents.Signing;

/// <summary>
/// What papers are signed with: a certificate, those above it, and a key that signs. The port of the room: the key is any
/// <see cref="AsymmetricAlgorithm"/> of RSA or ECDSA, held in memory (<see cref="FromPkcs12"/>) or in a card or module by PKCS#11, whose
/// libraries give such an object. .NET has no SM2; a domestic seal server (GB/T 38540) signs behind the same door of the hub, not here.
/// </summary>
public sealed class SigningKey : IDisposable
{
    private const int LeastRsaBits = 2048;

    /// <exception cref="BadSigningKeyException">The key is of another kind, too weak, or its certificate is not for signing.</exception>
    public SigningKey(X509Certificate2 certificate, IReadOnlyList<X509Certificate2> chain, AsymmetricAlgorithm key)
    {
        if (key is not (RSA { KeySize: >= LeastRsaBits } or ECDsa))
            throw new BadSigningKeyException($"the key is {key.GetType().Name} of {key.KeySize} bits; RSA of {LeastRsaBits} bits or more, or ECDSA, is wanted");
        if (certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is { } usage
            && (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) == 0)
            throw new BadSigningKeyException($"the certificate {certificate.Subject} is not for signing (key usage: {usage.KeyUsages})");
        (Certificate, Chain, Key) = (certificate, chain, key);
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>The certificates above it, as far as they are at hand; they go into the signature, so that readers need not look for them.</summary>
    public IReadOnlyList<X509Certificate2> Chain { get; }

    internal AsymmetricAlgorithm Key { get; }

    /// <summary>The key of a PKCS#12 file (.p12, .pfx).</summary>
    /// <exception cref="BadSigningKeyException">The file or its password is wrong, or it holds no key that fits.</exception>
    public static SigningKey FromPkcs12(byte[] file, string? password)
    {
        try
        {
            var all = X509CertificateLoader.LoadPkcs12Collection(file, password, X509KeyStorageFlags.EphemeralKeySet);
            var own = all.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? throw new BadSigningKeyException("the file holds no private key");
            var key = (AsymmetricAlgorithm?)own.GetRSAPrivateKey() ?? own.GetECDsaPrivateKey() ?? throw new BadSigningKeyException("the key is neither RSA nor ECDSA");
            return new SigningKey(own, [.. all.Where(certificate => certificate != own)], key);
        }
        catch (CryptographicException fault)
        {
            throw new BadSigningKeyException("the file cannot be opened with this password, or is no PKCS#12", fault);
        }
    }

    /// <summary>Whether the certificate holds at an instant.</summary>
    public bool Holds(DateTimeOffset at) => Certificate.NotBefore.ToUniversalTime() <= at.UtcDateTime && at.UtcDateTime <= Certificate.NotAfter.ToUniversalTime();

    public void Dispose()
    {
        Key.Dispose();
        Certificate.Dispose();
        foreach (var above in Chain)
            above.Dispose();
    }
}
