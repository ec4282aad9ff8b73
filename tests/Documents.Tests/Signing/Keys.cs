using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ApprovalHub.Documents.Signing;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>Keys that tests sign with.</summary>
internal static class Keys
{
    public static readonly DateTimeOffset At = new(2026, 9, 18, 9, 30, 0, TimeSpan.FromHours(8));

    /// <summary>RSA, issued by an authority whose certificate is in the file too.</summary>
    public static byte[] RsaFile(string password, int bits = 2048, X509KeyUsageFlags usage = X509KeyUsageFlags.NonRepudiation)
    {
        using var top = RSA.Create(2048);
        var authority = new CertificateRequest("CN=红旗区测试根证书", top, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var root = authority.CreateSelfSigned(At.AddYears(-1), At.AddYears(5));
        using var own = RSA.Create(bits);
        var request = new CertificateRequest("CN=新乡市红旗区市场监督管理局", own, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, true));
        using var issued = request.Create(root, At.AddYears(-1), At.AddYears(2), [1, 2, 3, 4]);
        using var whole = issued.CopyWithPrivateKey(own);
        return new X509Certificate2Collection(new X509Certificate2[] { whole, root }).Export(X509ContentType.Pkcs12, password)!;
    }

    public static SigningKey Rsa() => SigningKey.FromPkcs12(RsaFile("x"), "x");

    public static SigningKey Sample() => SigningKey.FromPkcs12(SampleKey.Make(At), null);
}
