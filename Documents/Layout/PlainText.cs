using System.Globalization;
using System.Text;

namespace ApprovalHub.Documents.Layout;

/// <summary>Makes any text fit to print: what has no shape goes, what hides or turns text goes, words stay.</summary>
internal static class PlainText
{
    /// <summary>First of the Kangxi radicals (康熙部首), which look like characters and are not found when searched.</summary>
    private const int KangxiFirst = 0x2F00;
    private const int KangxiLast = 0x2FD5;

    public static string Clean(string text)
    {
        if (text.All(IsClean))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            Append(clean, rune);
        return clean.ToString();
    }

    /// <summary>The clean text with every character that <paramref name="covers"/> denies written out as [U+XXXX]: seen, never left out.</summary>
    public static string Printable(string text, Func<int, bool> covers)
    {
        var clean = Clean(text);
        if (IsCovered(clean, covers))
            return clean;
        var printable = new StringBuilder(text.Length);
        foreach (var rune in clean.EnumerateRunes())
            printable.Append(rune.Value == '\n' || covers(rune.Value) ? rune.ToString() : $"[{Name(rune)}]");
        return printable.ToString();
    }

    public static string Name(Rune rune) => $"U+{rune.Value:X4}";

    /// <summary>What nearly all text is made of, and stays as it is.</summary>
    private static bool IsClean(char c) => c is '\n' or >= ' ' and < '\u007F' or >= '\u3001' and <= '\u301F' or >= '\u4E00' and <= '\u9FFF' or >= '\uFF01' and <= '\uFF5E';

    private static bool IsCovered(string clean, Func<int, bool> covers)
    {
        foreach (var rune in clean.EnumerateRunes())
        {
            if (rune.Value != '\n' && !covers(rune.Value))
                return false;
        }

        return true;
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        if (rune.Value == '\n')
            clean.Append('\n');
        else if (rune.Value == '\t' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator && rune.Value != 0x3000)
            clean.Append(' ');
        else if (rune.Value is >= KangxiFirst and <= KangxiLast)
            clean.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
        else if (!IsShapeless(rune))
            clean.Append(rune.ToString());
    }

    /// <summary>Controls, marks that turn the direction of text (RLO and its kin), joiners and variation selectors.</summary>
    private static bool IsShapeless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;
}
