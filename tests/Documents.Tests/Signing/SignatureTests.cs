using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ApprovalHub.Documents.Signing;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>PAdES B-B over the papers (ETSI EN 319 142-1 §6.3).</summary>
public sealed class SignatureTests(PressFixture press) : IClassFixture<PressFixture>
{
    private const string ContentType = "1.2.840.113549.1.9.3", MessageDigest = "1.2.840.113549.1.9.4", SigningTime = "1.2.840.113549.1.9.5";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_signature_covers_all_but_itself_and_names_its_certificate(bool rsa)
    {
        using var key = rsa ? Keys.Rsa() : Keys.Sample();
        var pdf = press.Print(Samples.Grant);
        var signed = PdfSigner.Sign(pdf, key, "红市监许准〔2026〕15号", Keys.At);
        var read = new Signed(signed);

        Assert.True(read.IsValid);
        Assert.Equal(pdf, signed[..pdf.Length]); // no byte of what was printed changes
        Assert.Equal((0, signed.Length), (read.Range[0], read.Range[2] + read.Range[3]));
        Assert.Equal(((byte)'<', (byte)'>'), (signed[read.Range[1]], signed[read.Range[2] - 1]));
        Assert.Equal(key.Certificate.Thumbprint, read.Signer.Certificate!.Thumbprint);
        Assert.Equal(1 + key.Chain.Count, read.Cms.Certificates.Count);
        Assert.NotNull(read.Attribute(ContentType));
        Assert.NotNull(read.Attribute(MessageDigest));
        Assert.Null(read.Attribute(SigningTime)); // PAdES: the time stands in the dictionary
        Assert.True(read.Attribute(SigningCertificateV2).AsSpan().IndexOf(SHA256.HashData(key.Certificate.RawData)) > 0);
        Assert.True(read.Attribute(SigningCertificateV2).AsSpan().IndexOf(key.Certificate.IssuerName.RawData) > 0);
        Assert.Contains("/SubFilter /ETSI.CAdES.detached", read.Text, StringComparison.Ordinal);
        Assert.Contains("/M (D:20260918093000+08'00')", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_changes_anywhere_breaks_it()
    {
        using var key = Keys.Sample();
        var signed = PdfSigner.Sign(press.Print(Samples.Receipt), key, "1", Keys.At);
        var range = new Signed(signed).Range;
        foreach (var at in new[] { 9, range[1] / 2, range[1] - 1, range[2] + 5, signed.Length - 2 })
        {
            byte[] forged = [.. signed];
            forged[at] ^= 1;
            Assert.False(TryRead(forged), $"byte {at}");
        }
    }

    [Fact]
    public void The_paper_reads_as_before_and_its_pages_stay()
    {
        using var key = Keys.Rsa();
        var many = Samples.Receipt with { Materials = [.. Enumerable.Range(1, 400).Select(i => Samples.Material($"材料{i}", 1, 1, "纸质"))] };
        using var plain = new Pdf(press.Print(many));
        using var read = new Pdf(PdfSigner.Sign(press.Print(many), key, many.Number, Keys.At));
        Assert.True(plain.Pages.Count > 8); // a page tree with branches
        Assert.Equal(plain.PageTexts, read.PageTexts);
    }

    [Fact]
    public void The_same_rsa_key_gives_the_same_bytes_and_an_elliptic_one_others()
    {
        var pdf = press.Print(Samples.Notice);
        using var rsa = Keys.Rsa();
        using var sample = Keys.Sample();
        Assert.Equal(PdfSigner.Sign(pdf, rsa, "1", Keys.At), PdfSigner.Sign(pdf, rsa, "1", Keys.At));
        Assert.NotEqual(PdfSigner.Sign(pdf, sample, "1", Keys.At), PdfSigner.Sign(pdf, sample, "1", Keys.At));
    }

    [Fact]
    public void A_paper_is_signed_once_and_only_one_of_the_press()
    {
        using var key = Keys.Sample();
        var signed = PdfSigner.Sign(press.Print(Samples.Grant), key, "1", Keys.At);
        Assert.Throws<UnreadableFileException>(() => PdfSigner.Sign(signed, key, "1", Keys.At));
        Assert.Throws<UnreadableFileException>(() => PdfSigner.Sign(Encoding.ASCII.GetBytes("%PDF-1.7 nothing"), key, "1", Keys.At));
        Assert.Throws<UnreadableFileException>(() => PdfSigner.Sign(Encoding.ASCII.GetBytes("%PDF-1.7\nstartxref\n5\n%%EOF"), key, "1", Keys.At));
    }

    [Fact]
    public void A_key_that_never_leaves_its_module_signs_through_the_same_port()
    {
        using var file = Keys.Rsa();
        using var module = new SigningKey(System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificate(file.Certificate.RawData), [], new ModuleKey(file.Certificate.GetRSAPrivateKey()!));
        var signed = PdfSigner.Sign(press.Print(Samples.Grant), module, "1", Keys.At);
        Assert.True(new Signed(signed).IsValid);
        Assert.False(module.Certificate.HasPrivateKey);
    }

    [Fact]
    public void A_key_that_cannot_sign_is_refused_by_name()
    {
        Assert.Contains("1024", Assert.Throws<BadSigningKeyException>(() => SigningKey.FromPkcs12(Keys.RsaFile("x", 1024), "x")).Message, StringComparison.Ordinal);
        Assert.Contains("KeyEncipherment", Assert.Throws<BadSigningKeyException>(() => SigningKey.FromPkcs12(Keys.RsaFile("x", 2048, X509KeyUsageFlags.KeyEncipherment), "x")).Message, StringComparison.Ordinal);
        Assert.Contains("password", Assert.Throws<BadSigningKeyException>(() => SigningKey.FromPkcs12(Keys.RsaFile("x"), "y")).Message, StringComparison.Ordinal);
        Assert.Throws<BadSigningKeyException>(() => SigningKey.FromPkcs12([1, 2, 3], null));
    }

    [Fact]
    public void A_sample_says_so_in_its_name_and_a_certificate_holds_for_its_time()
    {
        using var key = Keys.Sample();
        Assert.Contains(SampleKey.Mark, key.Certificate.Subject, StringComparison.Ordinal);
        Assert.True(key.Holds(Keys.At));
        Assert.False(key.Holds(Keys.At.AddYears(21)));
        Assert.False(key.Holds(Keys.At.AddYears(-2)));
    }

    private static bool TryRead(byte[] pdf)
    {
        try
        {
            return new Signed(pdf).IsValid;
        }
        catch (Exception broken) when (broken is CryptographicException or System.Formats.Asn1.AsnContentException or FormatException or ArgumentException)
        {
            return false;
        }
    }
}
