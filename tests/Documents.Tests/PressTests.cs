using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Templates;
using QRCoder;
using UglyToad.PdfPig.Core;

namespace ApprovalHub.Documents.Tests;

/// <summary>The door: kinds, versions, snapshots, seals and QR codes.</summary>
public sealed class PressTests(PressFixture press) : IClassFixture<PressFixture>
{
    /// <summary>Kinds whose wording has changed since they were first printed.</summary>
    private static readonly string[] Second = [PaperKinds.AgentAuthority, PaperKinds.TolerancePromise, PaperKinds.ServiceReturn];

    [Fact]
    public void The_kinds_are_known_with_their_versions() =>
        Assert.Equal(
            typeof(PaperKinds).GetFields().Select(kind => (string)kind.GetRawConstantValue()!).Select(kind => $"{kind} {(Second.Contains(kind) ? 2 : 1)}").Order(),
            DocumentPress.Kinds.Select(kind => $"{kind.Key} {kind.Value}").Order());

    [Theory]
    [InlineData("Invitation", 1)]
    [InlineData(PaperKinds.Receipt, 2)]
    [InlineData(PaperKinds.Receipt, 0)]
    public void An_unknown_kind_or_version_is_refused_by_name(string kind, int version)
    {
        var refused = Assert.Throws<UnknownPaperException>(() => press.Press.Render(kind, version, PaperJson.Write(Samples.Receipt)));
        Assert.Equal((kind, version), (refused.Kind, refused.Version));
        Assert.Contains("Receipt 1", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("no json")]
    public void A_snapshot_of_another_form_is_refused(string json) =>
        Assert.Throws<BadSnapshotException>(() => press.Press.Render(PaperKinds.Receipt, 1, json));

    [Theory]
    [InlineData("/verify/1")]
    [InlineData("")]
    public void An_address_that_nobody_can_follow_is_refused(string url) =>
        Assert.Throws<BadSnapshotException>(() => press.Print(Samples.Receipt with { VerifyUrl = url }));

    [Fact]
    public void An_address_too_long_for_a_phone_to_read_is_refused() =>
        Assert.Throws<BadSnapshotException>(() => press.Print(Samples.Receipt with { VerifyUrl = "https://hub.example.gov.cn/" + new string('x', 300) }));

    [Fact]
    public void A_unit_of_time_goes_by_its_name() =>
        Assert.Throws<BadSnapshotException>(() => press.Press.Render(PaperKinds.AcceptanceNotice, 1, PaperJson.Write(Samples.Notice).Replace("\"WorkDay\"", "9", StringComparison.Ordinal)));

    [Fact]
    public void A_snapshot_of_another_kind_is_refused() =>
        Assert.Throws<BadSnapshotException>(() => press.Press.Render(PaperKinds.Receipt, 1, PaperJson.Write(Samples.Notice)));

    [Fact]
    public void A_snapshot_reads_back_as_it_was_written()
    {
        var json = PaperJson.Write(Samples.Notice);
        Assert.Contains("\"unit\":\"WorkDay\"", json, StringComparison.Ordinal);
        Assert.Contains("\"date\":\"2026-10-09\"", json, StringComparison.Ordinal);
        Assert.Equal(json, PaperJson.Write(PaperJson.Read<AcceptanceNoticePaper>(json)));
    }

    [Fact]
    public void Snapshots_kept_in_the_archive_print_in_their_version()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Archive"), "*.json"))
        {
            var name = Path.GetFileNameWithoutExtension(file).Split(".v");
            using var pdf = new Pdf(press.Press.Render(name[0], int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture), File.ReadAllText(file)));
            Assert.Contains("新乡市红旗区老街口餐饮服务有限公司", pdf.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_older_version_goes_on_printing_beside_a_newer_one()
    {
        using var later = new DocumentPress(new PressOptions(), [new ReceiptV1(), new NextReceipt()]);
        var json = PaperJson.Write(Samples.Receipt);
        Assert.Equal(press.Print(Samples.Receipt), later.Render(PaperKinds.Receipt, 1, json));
        using var second = new Pdf(later.Render(PaperKinds.Receipt, 2, json));
        Assert.Equal("第二版样张", second.Text);
    }

    [Fact]
    public void A_drawn_seal_is_marked_as_a_sample_unless_options_say_otherwise()
    {
        using var real = new DocumentPress(new PressOptions { SampleSeals = false });
        using var sample = new Pdf(press.Print(Samples.Grant));
        using var sealedPaper = new Pdf(real.Render(PaperKinds.GrantDecision, 1, PaperJson.Write(Samples.Grant)));
        Assert.Contains("样章", sample.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("样章", sealedPaper.Text, StringComparison.Ordinal);
        Assert.Contains("行政审批专用章", sealedPaper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seal_lies_over_the_date()
    {
        using var pdf = new Pdf(press.Print(Samples.Grant));
        var page = pdf.Pages[^1];
        var ring = page.Paths.Where(path => path.IsStroked).Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>().MaxBy(box => box.Height);
        var day = page.Letters.Last(letter => letter.Value == "日" && letter.PointSize > 15);
        Assert.InRange(ring.Width, 40 * 72 / 25.4, 42 * 72 / 25.4);
        Assert.InRange(day.StartBaseLine.X, ring.Left, ring.Right);
        Assert.InRange(day.StartBaseLine.Y, ring.Bottom, ring.Top);
    }

    [Fact]
    public void The_qr_code_holds_the_verify_address()
    {
        using var expected = QRCodeGenerator.GenerateQrCode(Samples.Grant.VerifyUrl, QRCodeGenerator.ECCLevel.M);
        var size = expected.ModuleMatrix.Count;
        using var pdf = new Pdf(press.Print(Samples.Grant));
        var drawn = pdf.Pages[^1].Paths.Where(path => path.IsFilled).MaxBy(path => path.Count)!;
        var boxes = drawn.Select(part => part.GetBoundingRectangle()).OfType<PdfRectangle>().ToList();
        var (left, top) = (28 * 72 / 25.4, boxes.Max(box => box.Top));
        var module = 28 * 72 / 25.4 / size;
        for (var y = 0; y < size - 8; y++)
        {
            for (var x = 0; x < size; x++)
            {
                var (px, py) = (left + (x + 0.5) * module, top - (y + 0.5) * module);
                var dark = boxes.Any(box => box.Left < px && px < box.Right && box.Bottom < py && py < box.Top);
                Assert.Equal(expected.ModuleMatrix[y + 4][x], dark);
            }
        }
    }

    private sealed class NextReceipt() : PaperTemplate<ReceiptPaper>(PaperKinds.Receipt, 2)
    {
        protected override string TitleOf(ReceiptPaper paper) => "第二版";

        protected override IEnumerable<Block> Blocks(ReceiptPaper paper, PressOptions options) => [new Paragraph("第二版样张", Parts.Body)];
    }
}
