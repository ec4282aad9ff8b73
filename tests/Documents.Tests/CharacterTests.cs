using ApprovalHub.Documents.Layout;

namespace ApprovalHub.Documents.Tests;

/// <summary>Any text is handled: rare characters print, missing ones are named, hostile ones do no harm.</summary>
public sealed class CharacterTests(PressFixture press) : IClassFixture<PressFixture>
{
    [Theory]
    [InlineData("䶮")]
    [InlineData("㛃")]
    [InlineData("𠮷")]
    [InlineData("𫖯")]
    public void Rare_characters_of_names_print_and_are_found(string character)
    {
        Assert.Empty(press.Press.Missing(character));
        using var pdf = PrintName($"王{character}行政");
        Assert.Contains($"王{character}行政", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_found_as_characters_and_not_as_radicals()
    {
        using var pdf = new Pdf(press.Print(Samples.Grant));
        Assert.Contains("行政许可", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(pdf.Text, c => c is >= '\u2E80' and <= '\u2FDF');
        using var radicals = PrintName("⾏政⼀⾊");
        Assert.Contains("行政一色", radicals.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_face_has_is_named()
    {
        Assert.Equal([new MissingGlyph("🫠", "U+1FAE0")], press.Press.Missing("张🫠三🫠"));
        Assert.Equal([new MissingGlyph("\uE123", "U+E123")], press.Press.Missing("李\uE123"));
        Assert.Equal(["U+1FAE0 U+1FAE1"], press.Press.Missing("🫠\u200D🫡").Select(missing => missing.CodePoints));
        Assert.Empty(press.Press.Missing("新乡市红旗区 Ａ座 12-3号 ①②③ ℃ ㎡ ½ é\r\n"));
    }

    [Fact]
    public void A_snapshot_is_asked_as_a_whole_for_what_cannot_be_printed()
    {
        var paper = Samples.Grant with { Applicant = Samples.Restaurant with { Name = "王𠮷🫠", Address = "\uE000" } };
        Assert.Equal(["U+1FAE0", "U+E000"], press.Press.MissingIn(PaperJson.Write(paper)).Select(missing => missing.CodePoints));
        Assert.Throws<BadSnapshotException>(() => press.Press.MissingIn("no json"));
    }

    [Fact]
    public void A_missing_character_is_printed_by_its_code()
    {
        using var pdf = PrintName("张🫠三");
        Assert.Contains("张[U+1FAE0]三", pdf.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张\u0000\u0007三\u001b[31m", "张三[31m")]
    [InlineData("张\u202E三\u2066四", "张三四")]
    [InlineData("张\t三\r\n李\u2028四\u200B五\uFEFF", "张三李四五")]
    [InlineData("<script>alert(1)</script>&amp;'\"--", "<script>alert(1)</script>&amp;'\"--")]
    public void Hostile_text_prints_as_plain_text(string hostile, string plain)
    {
        using var pdf = PrintName(hostile);
        Assert.Contains($"申请人{plain}统一社会信用代码", pdf.Text, StringComparison.Ordinal);
    }

    /// <summary>A theory cannot carry half a surrogate pair, so this one is a fact.</summary>
    [Fact]
    public void Half_a_character_prints_as_a_replacement_mark()
    {
        using var pdf = PrintName("张\uD800三");
        Assert.Contains("张\uFFFD三", pdf.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("字")]
    [InlineData("，")]
    [InlineData("（")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("🫠")]
    [InlineData("ש")]
    [InlineData("e\u0301\u0301\u0301")]
    [InlineData("\n")]
    public void Ten_thousand_characters_of_anything_print(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 10_000 / unit.Length));
        using var pdf = PrintName(text);
        Assert.InRange(pdf.Pages.Count, 1, 700);
        Assert.All(pdf.Pages.SelectMany(Pdf.Body), letter => Assert.InRange(letter.StartBaseLine.X, 79, 523));
    }

    [Fact]
    public void Fonts_are_embedded_as_true_type_with_unicode_maps()
    {
        var bytes = press.Print(Samples.Notice);
        var text = System.Text.Encoding.Latin1.GetString(bytes);
        Assert.Contains("/FontFile2", text, StringComparison.Ordinal);
        Assert.Contains("/ToUnicode", text, StringComparison.Ordinal);
        Assert.Contains("/CIDFontType2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Type3", text, StringComparison.Ordinal);
        using var pdf = new Pdf(bytes);
        Assert.InRange(bytes.Length / pdf.Pages.Count, 1, 60_000);
    }

    [Fact]
    public void Fonts_that_are_not_there_are_asked_for_by_package()
    {
        var missing = Assert.Throws<FontsMissingException>(() => new FontShelf(new PressOptions(), []));
        Assert.Contains("fonts-arphic-uming fonts-wqy-microhei fonts-hanazono", missing.Message, StringComparison.Ordinal);
        var wrong = Assert.Throws<FontsMissingException>(() => new DocumentPress(new PressOptions { BodyFonts = ["nowhere.ttf"] }));
        Assert.Contains("nowhere.ttf", wrong.Message, StringComparison.Ordinal);
        var noFont = typeof(CharacterTests).Assembly.Location;
        Assert.Contains("no TrueType face", Assert.Throws<FontsMissingException>(() => new DocumentPress(new PressOptions { RareFonts = [noFont] })).Message, StringComparison.Ordinal);
    }

    private Pdf PrintName(string name) => new(press.Print(Samples.Receipt with { Applicant = Samples.Restaurant with { Name = name } }));
}
