using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ApprovalHub.Documents.Signing;

/// <summary>A certificate for demonstrations: it signs itself and says in its name that it is a sample, so that no reader takes it for an organ's.</summary>
public static class SampleKey
{
    /// <summary>Stands in the names of the certificate, and so in what every reader shows.</summary>
    public const string Mark = "样本 SAMPLE";

    private const int Years = 20;

    /// <summary>A new key with its certificate, as a PKCS#12 file without a password.</summary>
    /// <param name="at">Now; the certificate holds from a year before, so that a demo's clock may stand behind.</param>
    public static byte[] Make(DateTimeOffset at)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName($"审批通电子印章（{Mark}）");
        name.AddOrganizationName($"ApprovalHub {Mark}");
        name.AddCountryOrRegion("CN");
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        using var certificate = request.CreateSelfSigned(at.AddYears(-1), at.AddYears(Years));
        return certificate.Export(X509ContentType.Pkcs12);
    }
}
