using System.Globalization;

namespace ApprovalHub.Domain.Kernel;

/// <summary>Checks of typed text: trimmed, of bounded length, without control characters.</summary>
public static class Text
{
    /// <summary>The text trimmed; refuses <c>TEXT_MISSING</c>, <c>TEXT_TOO_LONG</c>, <c>TEXT_NOT_PRINTABLE</c>, each with the field.</summary>
    public static string Required(string? text, string field, int longest) =>
        Optional(text, field, longest) ?? throw Refusal.Invalid("TEXT_MISSING").With("field", field).Throwable();

    /// <summary>As <see cref="Required"/>, but nothing typed is null.</summary>
    public static string? Optional(string? text, string field, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        if (new StringInfo(trimmed).LengthInTextElements > longest || trimmed.Length > 2 * longest)
            throw Refusal.Invalid("TEXT_TOO_LONG").With("field", field).With("longest", longest).Throwable();
        if (!IsPrintable(trimmed))
            throw Refusal.Invalid("TEXT_NOT_PRINTABLE").With("field", field).Throwable();
        return trimmed;
    }

    /// <summary>Whether a text holds nothing that cannot be shown as it is stored; line breaks are fine.</summary>
    public static bool IsPrintable(string text) =>
        !text.Any(c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' || IsBidiControl(c)) && !HasLoneSurrogate(text);

    /// <summary>Turn-around marks can make a name read otherwise than it is stored.</summary>
    private static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }
        return false;
    }
}
