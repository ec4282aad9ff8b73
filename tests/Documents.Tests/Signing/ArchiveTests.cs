using System.Text;
using System.Text.RegularExpressions;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Signing;
using UglyToad.PdfPig;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>PDF/A-2b, and PDF/A-3b where files travel inside, before and after signing; as programs of other makers see it.</summary>
public sealed class ArchiveTests(PressFixture press) : IClassFixture<PressFixture>
{
    [Fact]
    public void A_paper_claims_the_second_part_and_one_with_files_the_third()
    {
        Assert.Equal("2B", Claim(press.Print(Samples.Grant)));
        Assert.Equal("3B", Claim(press.Print(WithFile)));
    }

    [Fact]
    public void The_certificate_for_machines_is_read_back_from_the_pdf_signed_or_not()
    {
        using var key = Keys.Sample();
        var pdf = press.Print(WithFile);
        foreach (var bytes in new[] { pdf, PdfSigner.Sign(pdf, key, "1", Keys.At) })
        {
            using var document = PdfDocument.Open(bytes);
            Assert.True(document.Advanced.TryGetEmbeddedFiles(out var files));
            var file = Assert.Single(files);
            Assert.Equal("certificate.json", file.Name);
            var json = Encoding.UTF8.GetString(file.Memory.Span);
            Assert.Equal(WithFile.Certificate, PaperJson.Read<ElectronicCertificate>(json));
            Assert.Contains("\"证照标识\":\"1.2.156.3005.2.11410702005000001X001.", json, StringComparison.Ordinal);
        }
        Assert.Contains("/AFRelationship /Data", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [ToolFact("qpdf")]
    public async Task Qpdf_finds_no_fault()
    {
        foreach (var pdf in All())
        {
            var (code, said) = await Tool.OnAsync("qpdf", ["--check"], pdf);
            Assert.True(code == 0, said);
        }
    }

    [ToolFact("pdfsig")]
    public async Task Poppler_finds_the_signature_valid_and_over_the_whole_file()
    {
        using var key = Keys.Rsa();
        var (_, said) = await Tool.OnAsync("pdfsig", [], PdfSigner.Sign(press.Print(WithFile), key, "1", Keys.At));
        Assert.Contains("Signature is Valid", said, StringComparison.Ordinal);
        Assert.Contains("Total document signed", said, StringComparison.Ordinal);
        Assert.Contains("ETSI.CAdES.detached", said, StringComparison.Ordinal);
        Assert.Contains("新乡市红旗区市场监督管理局", said, StringComparison.Ordinal);
    }

    [ToolFact("java", Tool.Preflight)]
    public async Task Preflight_finds_nothing_but_what_later_parts_allow() => Assert.Empty(await Preflight.FindingsAsync([.. All()]));

    private static GrantDecisionPaper WithFile { get; } = Samples.Grant with
    {
        Certificate = new ElectronicCertificate
        {
            Id = "1.2.156.3005.2.11410702005000001X001.11410702005000001X.20260000015.001.X",
            TypeCode = "11410702005000001X001",
            TypeName = "食品经营许可证",
            Number = "JY24107020001234",
            Issuer = "新乡市红旗区市场监督管理局",
            IssuerCode = "11410702005000001X",
            Holder = Samples.Restaurant.Name,
            HolderCodeType = Samples.Restaurant.IdentityKind,
            HolderCode = Samples.Restaurant.IdentityCode,
            IssuedOn = new DateOnly(2026, 9, 30),
            ValidFrom = new DateOnly(2026, 9, 30),
            ValidUntil = new DateOnly(2031, 9, 29),
            VerifyUrl = Samples.Grant.VerifyUrl,
        },
    };

    private IEnumerable<byte[]> All()
    {
        using var key = Keys.Sample();
        var rare = Samples.Notice with { Applicant = Samples.Restaurant with { Name = "䶮㛃𠮷商行" } };
        foreach (var pdf in DocumentPress.Kinds.Keys.Select(kind => press.Print(AllSamples.Of(kind))).Concat([press.Print(rare), press.Print(WithFile)]))
        {
            yield return pdf;
            yield return PdfSigner.Sign(pdf, key, "红市监许准〔2026〕15号", Keys.At);
        }

        yield return press.Press.RenderPostingList(PaperJson.Write(DeskSamples.Postings));
        yield return press.Press.RenderReport(DocumentPress.ReportVersion, PaperJson.Write(MonthlyReportTests.Report));
    }

    private static string Claim(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        Assert.True(document.TryGetXmpMetadata(out var xmp));
        var text = xmp.GetXDocument().ToString();
        return Regex.Match(text, "<pdfaid:part>(.)<").Groups[1].Value + Regex.Match(text, "<pdfaid:conformance>(.)<").Groups[1].Value;
    }
}
