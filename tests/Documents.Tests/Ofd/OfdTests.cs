using System.Globalization;
using System.Xml.Linq;
using System.Xml.Schema;
using ApprovalHub.Documents.Tests.ReadBack;
using SkiaSharp;

namespace ApprovalHub.Documents.Tests.Ofd;

/// <summary>Papers as OFD (GB/T 33190-2016), opened again and held against their PDF.</summary>
public sealed class OfdTests(PressFixture press) : IClassFixture<PressFixture>
{
    private const double Millimetre = 72 / 25.4, Near = 0.1;

    public static TheoryData<string> Papers => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Archive"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Papers))]
    public void It_has_the_pages_the_text_and_the_places_of_the_pdf(string paper)
    {
        var (kind, version, json) = Archived(paper);
        AssertSame(new OfdFile(press.Press.RenderOfd(kind, version, json)), press.Press.Render(kind, version, json));
    }

    [Fact]
    public void Rare_characters_and_many_pages_stand_where_they_stand_in_the_pdf()
    {
        var paper = Samples.Notice with
        {
            Applicant = Samples.Restaurant with { Name = "䶮㛃𠮷𫖯商行 A-1" },
            Materials = [.. Enumerable.Range(1, 70).Select(i => Samples.Material($"第{i}号材料", 1, 2, "纸质"))],
        };
        var json = PaperJson.Write(paper);
        var ofd = new OfdFile(press.Press.RenderOfd(PaperKinds.AcceptanceNotice, 1, json));
        Assert.True(ofd.Pages.Count > 2);
        AssertSame(ofd, press.Print(paper));
        Assert.Contains("䶮㛃𠮷𫖯商行", string.Concat(ofd.Glyphs(0).Select(glyph => glyph.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Its_files_are_what_the_standard_says(string paper)
    {
        var (kind, version, json) = Archived(paper);
        var ofd = new OfdFile(press.Press.RenderOfd(kind, version, json));
        Assert.Equal("OFD.xml", ofd.Entries.Keys.First());
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "Ofd", "ofd.xsd"));
        XElement[] roots = [ofd.Entry, ofd.Document, .. ofd.Resources, .. ofd.Pages];
        Assert.All(roots, root => new XDocument(root).Validate(schemas, (_, fault) => Assert.Fail($"{root.Name.LocalName}: {fault.Message}")));
        OfdLinks.Hold(ofd, roots);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Its_fonts_are_embedded_and_hold_every_character(string paper)
    {
        var (kind, version, json) = Archived(paper);
        var ofd = new OfdFile(press.Press.RenderOfd(kind, version, json));
        var glyphs = Enumerable.Range(0, ofd.Pages.Count).SelectMany(ofd.Glyphs).ToList();
        foreach (var font in glyphs.GroupBy(glyph => glyph.Font))
        {
            using var typeface = ofd.Typeface(font.Key);
            Assert.All(font, glyph => Assert.InRange(glyph.Id ?? typeface.GetGlyph(char.ConvertToUtf32(glyph.Text, 0)), 1, typeface.GlyphCount - 1));
            Assert.InRange(ofd.Entries[ofd.Files[font.Key]].Length, 1, 200_000);
        }
    }

    [Fact]
    public void The_same_snapshot_gives_the_same_bytes()
    {
        var json = PaperJson.Write(Samples.Notice);
        using var other = new DocumentPress(new PressOptions());
        var before = CultureInfo.CurrentCulture;
        try
        {
            var first = press.Press.RenderOfd(PaperKinds.AcceptanceNotice, 1, json);
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(first, other.RenderOfd(PaperKinds.AcceptanceNotice, 1, json));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Its_qr_code_is_read_from_the_drawn_page()
    {
        var ofd = new OfdFile(press.Press.RenderOfd(PaperKinds.GrantDecision, 1, PaperJson.Write(Samples.Grant)));
        using var picture = OfdPicture.Of(ofd, ofd.Pages.Count - 1);
        Assert.Equal(Samples.Grant.VerifyUrl, QrReader.Read(picture));
    }

    [Fact]
    public void A_picture_of_a_seal_is_embedded_at_its_size()
    {
        using var bitmap = new SKBitmap(200, 200);
        bitmap.Erase(SKColors.Red);
        using var folder = new TempFolder();
        using (var png = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100))
            File.WriteAllBytes(folder.Of("seal.png"), png.ToArray());
        using var sealing = new DocumentPress(new PressOptions { SealImages = new Dictionary<string, string> { [Samples.MarketSeal.Organ] = folder.Of("seal.png") } });
        var ofd = new OfdFile(sealing.RenderOfd(PaperKinds.GrantDecision, 1, PaperJson.Write(Samples.Grant)));
        var item = ofd.Pages[^1].Descendants(OfdFile.Space + "ImageObject").Single();
        Assert.Equal(42, OfdFile.Numbers(item, "Boundary")[2], 0.01);
        OfdLinks.Hold(ofd, [ofd.Entry, ofd.Document, .. ofd.Resources, .. ofd.Pages]);
        using var read = SKBitmap.Decode(ofd.Entries[ofd.Files[item.Attribute("ResourceID")!.Value]]);
        Assert.Equal(SKColors.Red, read.GetPixel(100, 100));
        using var page = OfdPicture.Of(ofd, ofd.Pages.Count - 1, 2);
        var at = OfdFile.Axes(item).MapPoint(0.5f, 0.1f);
        Assert.Equal(SKColors.Red, page.GetPixel((int)(at.X * 2), (int)(at.Y * 2)));
    }

    [Fact]
    public void A_title_that_no_xml_may_hold_is_left_out_character_by_character()
    {
        var ofd = new OfdFile(press.Press.RenderOfd(PaperKinds.GrantDecision, 1, PaperJson.Write(Samples.Grant with { Title = "准予\uFFFE决定\u0001书<&>" })));
        Assert.StartsWith("准予决定书<&> ", ofd.Entry.Descendants(OfdFile.Space + "Title").Single().Value, StringComparison.Ordinal);
    }

    private static void AssertSame(OfdFile ofd, byte[] bytes)
    {
        using var pdf = new Pdf(bytes);
        Assert.Equal(pdf.Pages.Count, ofd.Pages.Count);
        for (var i = 0; i < ofd.Pages.Count; i++)
        {
            var (page, glyphs) = (pdf.Pages[i], ofd.Glyphs(i).ToList());
            Assert.Equal(string.Concat(page.Letters.Select(letter => letter.Value)), string.Concat(glyphs.Select(glyph => glyph.Text)));
            Assert.Equal(page.Letters.Count, glyphs.Count);
            Assert.All(page.Letters.Zip(glyphs), pair =>
            {
                Assert.Equal(pair.First.StartBaseLine.X / Millimetre, pair.Second.At.X, Near);
                Assert.Equal((page.Height - pair.First.StartBaseLine.Y) / Millimetre, pair.Second.At.Y, Near);
            });
        }
    }

    private static (string Kind, int Version, string Json) Archived(string paper)
    {
        var name = paper.Split(".v");
        return (name[0], int.Parse(name[1], CultureInfo.InvariantCulture), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Archive", paper + ".json")));
    }
}
