using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalHub.Documents.Updates;

/// <summary>
/// Adds objects to a PDF of the press behind its end (incremental update, ISO 32000-1 §7.5.6): no byte that is there changes. The same PDF and
/// the same additions give the same bytes.
/// </summary>
internal sealed partial class PdfUpdate(byte[] pdf)
{
    private readonly PdfObjects _objects = new(pdf);
    private readonly SortedDictionary<int, byte[]> _changed = [];
    private int _next;

    /// <summary>Adds an object and answers its number.</summary>
    public int Add(string body) => Add(Encoding.Latin1.GetBytes(body));

    /// <summary>Adds a stream; its length is written into the dictionary's entries.</summary>
    public int AddStream(string entries, byte[] bytes) => Add(
        [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {bytes.Length}>>\nstream\n")), .. bytes, .. "\nendstream"u8]);

    /// <summary>Writes entries into the document's catalogue.</summary>
    public void AddToCatalog(string entries) => AddTo(_objects.Catalog, entries);

    /// <summary>The number of the last page's object.</summary>
    public int LastPage => _objects.LastPage();

    /// <summary>Writes entries into a dictionary that has none of these.</summary>
    public void AddTo(int number, string entries)
    {
        var body = _changed.TryGetValue(number, out var changed) ? Encoding.Latin1.GetString(changed) : _objects.Body(number);
        foreach (Match key in Keys().Matches(entries))
        {
            if (Regex.IsMatch(body, $@"{key.Groups[1].Value}\b"))
                throw new UnreadableFileException($"object {number} has {key.Groups[1].Value} already");
        }

        _changed[number] = Encoding.Latin1.GetBytes($"{body[..body.LastIndexOf(">>", StringComparison.Ordinal)]}\n{entries}>>");
    }

    /// <summary>A text as a PDF string, whatever its characters.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>An instant as a PDF date, in the centre's zone.</summary>
    public static string Date(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"(D:{at.ToOffset(TimeSpan.FromHours(8)):yyyyMMddHHmmss}+08'00')");

    /// <summary>The PDF with all that was added.</summary>
    public byte[] Write()
    {
        using var written = new MemoryStream();
        written.Write(pdf);
        if (pdf[^1] != '\n')
            written.WriteByte((byte)'\n');
        var places = new SortedDictionary<int, long>();
        foreach (var (number, body) in _changed)
        {
            places[number] = written.Position;
            written.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n")));
            written.Write(body);
            written.Write("\nendobj\n"u8);
        }

        written.Write(Encoding.Latin1.GetBytes(Table(places, written.Position)));
        return written.ToArray();
    }

    private int Add(byte[] body)
    {
        var number = Math.Max(_next, _objects.Size);
        _next = number + 1;
        _changed[number] = body;
        return number;
    }

    private string Table(SortedDictionary<int, long> places, long start)
    {
        var table = new StringBuilder("xref\n");
        foreach (var section in Sections([.. places.Keys]))
        {
            table.Append(CultureInfo.InvariantCulture, $"{section[0]} {section.Count}\n");
            foreach (var number in section)
                table.Append(CultureInfo.InvariantCulture, $"{places[number]:D10} 00000 n \n");
        }

        return table.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {Math.Max(_next, _objects.Size)}\n/Root {_objects.Catalog} 0 R\n/Info {PdfObjects.Reference(_objects.Trailer, "Info")} 0 R\n")
            .Append(CultureInfo.InvariantCulture, $"/ID [{First()} <{Convert.ToHexString(SHA256.HashData(pdf).AsSpan(0, 16))}>]\n/Prev {_objects.Start}>>\nstartxref\n{start}\n%%EOF\n").ToString();
    }

    /// <summary>The identity that the document keeps through all its updates.</summary>
    private string First() => Identity().Match(_objects.Trailer) is { Success: true } id ? id.Groups[1].Value : throw new UnreadableFileException("it has no ID");

    private static IEnumerable<IReadOnlyList<int>> Sections(List<int> numbers)
    {
        for (var from = 0; from < numbers.Count;)
        {
            var to = from + 1;
            while (to < numbers.Count && numbers[to] == numbers[to - 1] + 1)
                to++;
            yield return numbers[from..to];
            from = to;
        }
    }

    [GeneratedRegex(@"/ID\s*\[\s*(<[0-9A-Fa-f]+>)")]
    private static partial Regex Identity();

    [GeneratedRegex(@"^(/[A-Za-z]+)", RegexOptions.Multiline)]
    private static partial Regex Keys();
}
