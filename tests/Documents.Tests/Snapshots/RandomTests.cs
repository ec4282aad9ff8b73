using System.Globalization;
using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Documents.Tests.Snapshots;

/// <summary>Whatever stands in a snapshot of whatever kind: it prints, inside the margins, and no text is lost.</summary>
public sealed class RandomTests(PressFixture press) : IClassFixture<PressFixture>
{
    /// <summary>How many snapshots over all kinds; <c>APPROVALHUB_RANDOM_PAPERS=10000</c> for the long run.</summary>
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("APPROVALHUB_RANDOM_PAPERS") ?? "2000", CultureInfo.InvariantCulture);

    /// <summary>Each is laid and looked at; one in so many is printed too and read back from the PDF, which takes ten times as long.</summary>
    private const int Printed = 10;

    /// <summary>Ink that may stand over the edge: half a rule.</summary>
    private const float Ink = 1;

    public static TheoryData<string, int> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, int>();
            foreach (var template in DocumentPress.Shipped)
                kinds.Add(template.Kind, template.Version);
            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Random_snapshots_lose_nothing_and_stay_inside_the_margins(string kind, int version)
    {
        var template = DocumentPress.Shipped.Single(t => (t.Kind, t.Version) == (kind, version));
        var record = RandomPaper.RecordOf(template);
        var each = (int)Math.Ceiling((double)Count / DocumentPress.Shipped.Length);
        Parallel.For(0, each, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var json = new RandomPaper(seed).Json(record);
            try
            {
                Check(press.Press, press.Press.Compose(kind, version, json), seed % Printed == 0 ? () => press.Press.Render(kind, version, json) : null);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"{kind} {version}, seed {seed}: {fault.Message}\n{json}", fault);
            }
        });
    }

    /// <summary>A sheet is laid, all of its text drawn, and nothing outside the margins; where it is printed too, its PDF says the same.</summary>
    internal static void Check(DocumentPress press, Sheet sheet, Func<byte[]>? print)
    {
        var pages = new List<Recorder>();
        using (var laid = press.Lay(sheet))
        {
            for (var i = 0; i < laid.Pages; i++)
            {
                var page = new Recorder();
                laid.Draw(i, page);
                pages.Add(page);
            }
        }

        Assert.All(pages, page => AssertInside(page, sheet.Frame));
        var drawn = Counts(pages.SelectMany(page => page.Characters).Select(character => character.Text));
        foreach (var (character, count) in Counts(sheet.Blocks.SelectMany(block => block.Texts).Select(item => press.Printable(item.Text))))
            Assert.True(drawn.GetValueOrDefault(character) >= count, $"'{character}' is lost: {drawn.GetValueOrDefault(character)} of {count}");
        if (print is not null)
            AssertPrinted(print(), pages);
    }

    private static void AssertPrinted(byte[] printed, List<Recorder> pages)
    {
        using var pdf = new Pdf(printed);
        Assert.Equal(pages.Count, pdf.Pages.Count);
        Assert.All(pages.Zip(pdf.PageTexts), page => Assert.Equal(Sorted(string.Concat(page.First.Characters.Select(c => c.Text))), Sorted(page.Second)));
    }

    private static void AssertInside(Recorder page, Frame frame)
    {
        var text = SKRect.Create(frame.Left - Ink, frame.Top - Ink, frame.TextWidth + 2 * Ink, frame.Height + 2 * Ink);
        var foot = frame.HasFooter ? SKRect.Create(text.Left, frame.FooterTop, text.Width, 30) : SKRect.Empty;
        var outside = page.Characters.Where(c => !(text.Contains(c.Left) && text.Contains(c.Right) || foot.Contains(c.Left) && foot.Contains(c.Right)));
        Assert.True(!outside.Any(), $"outside the margins: {string.Join(' ', outside.Take(20).Select(c => $"{c.Text}@{c.Left}"))}");
        Assert.All(page.Shapes, shape => Assert.True(text.Contains(shape), $"a shape at {shape} outside {text}"));
    }

    /// <summary>How often each character stands in texts, without spaces.</summary>
    private static Dictionary<string, int> Counts(IEnumerable<string> texts) =>
        texts.SelectMany(text => Pdf.Squeeze(text).EnumerateRunes()).GroupBy(rune => rune.ToString()).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Composed, as a face that has é prints that for e with an accent.</summary>
    private static string Sorted(string text) => string.Concat(Pdf.Squeeze(text.Normalize()).EnumerateRunes().Order().Select(rune => rune.ToString()));
}
