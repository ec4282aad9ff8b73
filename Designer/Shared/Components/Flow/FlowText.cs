namespace ApprovalHub.Designer.Components.Flow;

/// <summary>
/// The text of a box, broken into lines. How wide a text runs is reckoned from its characters, since a browser tells it only after it was drawn:
/// a Chinese character is as wide as its size, Latin letters by their sort.
/// </summary>
/// <param name="Name">The name, on one line or two.</param>
/// <param name="Notes">The lines below it.</param>
public sealed record FlowText(IReadOnlyList<string> Name, IReadOnlyList<string> Notes)
{
    public const double NameSize = 14, NoteSize = 12, WordSize = 12;

    /// <summary>Heights of the lines.</summary>
    public const double NameHeight = 20, NoteHeight = 17, WordHeight = 16;

    private const double Pad = 24, SignWidth = 18, Narrowest = 88, Widest = 232, MostHigh = 9;
    private const int MostNameLines = 2;

    public double Height => (Name.Count * NameHeight) + (Notes.Count * NoteHeight) + MostHigh + MostHigh;

    /// <summary>The text of a box and how wide the box is.</summary>
    public static (FlowText Text, double Width) Of(FlowNode node)
    {
        var sign = node.Sign is null ? 0 : SignWidth;
        var name = Broken(node.Name, NameSize, Widest - Pad - sign);
        IReadOnlyList<string> notes = [.. node.Notes.Select(n => Cut(n, NoteSize, Widest - Pad))];
        var longest = Math.Max(name.Max(line => Width(line, NameSize)) + sign, notes.Select(n => Width(n, NoteSize)).DefaultIfEmpty().Max());
        return (new FlowText(name, notes), Math.Clamp(2 * Math.Ceiling((longest + Pad) / 2), Narrowest, Widest));
    }

    /// <summary>How wide a text runs in a size.</summary>
    public static double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += c switch
            {
                > '\u2E7F' => 1,
                'i' or 'l' or 'j' or 'I' or '.' or ',' or '\'' or ' ' or ':' or '|' => 0.32,
                'm' or 'w' or 'M' or 'W' or '%' => 0.9,
                >= 'A' and <= 'Z' => 0.68,
                _ => 0.57,
            };
        }
        return width * size;
    }

    private static IReadOnlyList<string> Broken(string text, double size, double width)
    {
        var lines = new List<string>();
        var rest = text;
        while (lines.Count < MostNameLines - 1 && Width(rest, size) > width)
        {
            var fits = Fits(rest, size, width);
            var space = rest.LastIndexOf(' ', fits - 1);
            var end = space > fits / 2 ? space : fits;
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }
        return [.. lines, Cut(rest, size, width)];
    }

    private static string Cut(string text, double size, double width) =>
        Width(text, size) <= width ? text : text[..Fits(text, size, width - size)] + "…";

    private static int Fits(string text, double size, double width)
    {
        var fits = 1;
        while (fits < text.Length && Width(text[..(fits + 1)], size) <= width) fits++;
        return fits;
    }
}
