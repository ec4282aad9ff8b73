using System.Text;
using Xunit.Abstractions;

namespace ApprovalHub.Documents.Tests.ReadBack;

/// <summary>
/// Characters of names and places: GB 18030-2022 level 2 is level 1 (the CJK block and extension A) with all of 通用规范汉字表, whose others stand in the
/// newer part of the block and in extensions B to E. What a face has of these goes through a paper and comes back as itself.
/// </summary>
public sealed class IdeographTests(PressFixture press, ITestOutputHelper output) : IClassFixture<PressFixture>
{
    private const int OnePaper = 6_000;

    [Theory]
    [InlineData("the block of level 1", 0x4E00, 0x9FA5, 0)]
    [InlineData("extension A", 0x3400, 0x4DB5, 0)]
    [InlineData("the newer part of the block", 0x9FA6, 0x9FEF, 5)]
    [InlineData("extension B", 0x20000, 0x2A6D6, 0)]
    [InlineData("extensions C to E", 0x2A700, 0x2CEA1, 5)]
    public void Ideographs_that_a_face_has_come_back_as_themselves(string range, int first, int last, int mayLack)
    {
        var all = Enumerable.Range(first, last - first + 1).Where(code => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(code) == System.Globalization.UnicodeCategory.OtherLetter).ToList();
        var lacking = press.Press.Missing(Text(all)).Select(missing => char.ConvertToUtf32(missing.Text, 0)).ToHashSet();
        output.WriteLine($"{range}: {all.Count - lacking.Count} of {all.Count} can be printed; lacking: {Text(lacking.Take(100))}");
        Assert.True(lacking.Count <= mayLack, $"{range}: no face has {Text(lacking.Take(20))}, {lacking.Count} in all");
        var papers = all.Count / OnePaper + 1;
        // Neighbours apart: Skia writes neighbouring glyphs as one range of ToUnicode, and a range over the end of 1,024 supplementary characters reads back wrong.
        foreach (var chunk in all.Where(code => !lacking.Contains(code)).GroupBy(code => code % papers).Select(paper => paper.ToList()))
        {
            using var pdf = new Pdf(press.Print(Samples.Grant with { Decision = Text(chunk) }));
            Assert.Contains(Text(chunk), pdf.Text, StringComparison.Ordinal);
        }
    }

    private static string Text(IEnumerable<int> codes)
    {
        var text = new StringBuilder();
        foreach (var code in codes)
            text.Append(char.ConvertFromUtf32(code));
        return text.ToString();
    }
}
