using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>An authority (CA) of the test's own, and what it certifies.</summary>
internal sealed class TestAuthority : IDisposable
{
    private static readonly DateTimeOffset Since = TimeProvider.System.GetUtcNow().AddYears(-2);
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private TestAuthority(string name)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        Certificate = request.CreateSelfSigned(Since, Since.AddYears(10));
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>A new one; whoever asks for it lets it go.</summary>
    public static TestAuthority Of(string name) => new(name);

    /// <summary>PKCS#12 of a certificate for somebody.</summary>
    /// <param name="name">Who.</param>
    /// <param name="password">Of the file.</param>
    /// <param name="years">How long it is good, from two years ago.</param>
    public byte[] Certify(string name, string password, int years = 4)
    {
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", own, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var bare = request.Create(Certificate, Since, Since.AddYears(years), [1, (byte)years, (byte)name.Length]);
        using var whole = bare.CopyWithPrivateKey(own);
        return whole.Export(X509ContentType.Pkcs12, password);
    }

    public void Dispose()
    {
        Certificate.Dispose();
        key.Dispose();
    }
}
