using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalHub.Documents.Updates;

/// <summary>
/// Finds the objects of a PDF that the press wrote: plain cross-reference tables (ISO 32000-1 §7.5.4), newest first, and no object streams.
/// Dictionaries are texts; the press knows what stands in them.
/// </summary>
internal sealed partial class PdfObjects
{
    private readonly string _text;
    private readonly Dictionary<int, int> _places = [];

    /// <exception cref="UnreadableFileException">No PDF, or one that is built in another way.</exception>
    public PdfObjects(byte[] pdf)
    {
        _text = Encoding.Latin1.GetString(pdf);
        Start = Number(Last(StartOfTable(), "no cross-reference table"), 1);
        Trailer = ReadTable(Start);
        for (var trailer = Trailer; Previous().Match(trailer) is { Success: true } before;)
            trailer = ReadTable(Number(before, 1));
    }

    /// <summary>Where the newest cross-reference table stands.</summary>
    public int Start { get; }

    /// <summary>Dictionary of the newest trailer.</summary>
    public string Trailer { get; }

    /// <summary>One more than the highest number of an object.</summary>
    public int Size => Number(Must(SizeEntry().Match(Trailer), "no size"), 1);

    public int Catalog => Reference(Trailer, "Root");

    /// <summary>What stands between <c>obj</c> and <c>endobj</c>.</summary>
    public string Body(int number)
    {
        var place = _places.TryGetValue(number, out var at) ? at : throw Strange($"object {number} is missing");
        var head = $"{number.ToString(CultureInfo.InvariantCulture)} 0 obj";
        var end = _text.IndexOf("endobj", place, StringComparison.Ordinal);
        return end > 0 && string.CompareOrdinal(_text, place, head, 0, head.Length) == 0
            ? _text[(place + head.Length)..end].Trim()
            : throw Strange($"object {number} is not where it should be");
    }

    public static int Reference(string dictionary, string key) =>
        Number(Must(Regex.Match(dictionary, $@"/{key}\s+(\d+)\s+0\s+R"), $"no {key}"), 1);

    /// <summary>The number of the last page's object; page trees have branches where there are many pages.</summary>
    public int LastPage()
    {
        var node = Reference(Body(Catalog), "Pages");
        while (Children().Match(Body(node)) is { Success: true } children)
            node = Number(Must(LastReference().Match(children.Groups[1].Value), "no page"), 1);
        return node;
    }

    private string ReadTable(int at)
    {
        if (at < 0 || at >= _text.Length || !_text.AsSpan(at).StartsWith("xref"))
            throw Strange("no plain cross-reference table");
        var end = _text.IndexOf("trailer", at, StringComparison.Ordinal);
        var lines = _text[(at + 4)..(end < 0 ? throw Strange("no trailer") : end)].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length;)
        {
            var head = Must(Section().Match(lines[i++]), "a broken cross-reference table");
            for (var number = Number(head, 1); number < Number(head, 1) + Number(head, 2); number++, i++)
            {
                if (lines[i].EndsWith('n'))
                    _places.TryAdd(number, int.Parse(lines[i].AsSpan(0, 10), CultureInfo.InvariantCulture));
            }
        }

        var close = _text.IndexOf("startxref", end, StringComparison.Ordinal);
        return _text[(end + "trailer".Length)..(close < 0 ? throw Strange("no end") : close)].Trim();
    }

    private Match Last(Regex what, string otherwise) => Must(what.Matches(_text).LastOrDefault() ?? Match.Empty, otherwise);

    private static Match Must(Match match, string otherwise) => match.Success ? match : throw Strange(otherwise);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static UnreadableFileException Strange(string what) => new($"it was not written by the press: {what}");

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"^(\d+) (\d+)$")]
    private static partial Regex Section();

    [GeneratedRegex(@"/Prev (\d+)")]
    private static partial Regex Previous();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex SizeEntry();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]")]
    private static partial Regex Children();

    [GeneratedRegex(@"(\d+)\s+0\s+R\s*$")]
    private static partial Regex LastReference();
}
