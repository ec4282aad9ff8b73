using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Tests.Signing;
using SkiaSharp;

namespace ApprovalHub.Documents.Tests.ReadBack;

/// <summary>What was put in is what other readers find: poppler beside PdfPig, and a QR reader before the rendered picture.</summary>
public sealed class ReadBackTests(PressFixture press) : IClassFixture<PressFixture>
{
    private static readonly Party Rare = Samples.Restaurant with { Name = "䶮㛃𠮷𫖯餐饮店", LegalRepresentative = "吉𠮷㛃", Address = "河南省新乡市红旗区䶮街１号（A座）" };

    [ToolFact("pdftotext")]
    public async Task Poppler_reads_the_same_text_as_PdfPig_and_the_rare_names_on_every_kind()
    {
        foreach (var (_, bytes) in Prints())
        {
            using var pdf = new Pdf(bytes);
            var (code, said) = await Tool.OnAsync("pdftotext", ["-raw", "-enc", "UTF-8"], bytes, ["-"]);
            Assert.Equal(0, code);
            var pages = said.Split('\f')[..^1];
            Assert.Equal(pdf.Pages.Count, pages.Length);
            Assert.All(pdf.PageTexts.Zip(pages), page => Assert.Equal(Sorted(page.First), Sorted(Pdf.Squeeze(page.Second))));
            Assert.All([Rare.Name, Rare.LegalRepresentative!, Rare.Address!], text => Assert.Contains(Pdf.Squeeze(text), Pdf.Squeeze(said), StringComparison.Ordinal));
            Assert.All([Rare.Name, Rare.LegalRepresentative!, Rare.Address!], text => Assert.Contains(Pdf.Squeeze(text), pdf.Text, StringComparison.Ordinal));
        }
    }

    [ToolFact("pdftoppm")]
    public async Task A_phone_reads_the_address_from_the_printed_page_of_every_kind()
    {
        await Parallel.ForEachAsync(Prints(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (print, cancellation) =>
        {
            using var folder = new TempFolder();
            var (code, _) = await Tool.OnAsync("pdftoppm", ["-png", "-r", "110"], print.Pdf, [folder.Of("page")]);
            Assert.Equal(0, code);
            var pages = Directory.GetFiles(Path.GetDirectoryName(folder.Of("page"))!, "page*.png").OrderDescending(StringComparer.Ordinal);
            Assert.Equal(print.Paper.VerifyUrl, pages.Select(Read).FirstOrDefault(url => url is not null));
        });
    }

    private static string? Read(string page)
    {
        using var picture = SKBitmap.Decode(page);
        return QrReader.Read(picture);
    }

    /// <summary>Where words stand one over the other (seal and date), readers differ in the order, never in the characters.</summary>
    private static string Sorted(string text) => string.Concat(text.EnumerateRunes().Order().Select(rune => rune.ToString()));

    /// <summary>Every kind, for an applicant with a rare name.</summary>
    private IEnumerable<(Paper Paper, byte[] Pdf)> Prints() =>
        DocumentPress.Kinds.Keys.Select(kind => AllSamples.Of(kind) with { Applicant = Rare }).Select(paper => (paper, press.Print(paper)));
}
