using System.Globalization;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.People.Identity;

/// <summary>Numbers as people type them, and what all checks of them share.</summary>
internal static class IdentityText
{
    public const string Digits = "0123456789";

    /// <summary>Half-width, upper case, without the blanks around.</summary>
    public static string Normal(string? text) => string.Concat((text ?? "").Select(Narrow)).Trim().ToUpperInvariant();

    /// <summary>Refuses a wrong length, and then the first character that is not in the alphabet by its place (from 1).</summary>
    public static Refusal? Check(string text, int length, string alphabet, string prefix) =>
        text.Length != length
            ? Refusal.Invalid(prefix + "_LENGTH").With("length", length).With("given", text.Length)
            : CheckCharacters(text, 0, length, alphabet, prefix);

    public static Refusal? CheckCharacters(string text, int from, int count, string alphabet, string prefix)
    {
        for (var i = from; i < from + count; i++)
        {
            if (!alphabet.Contains(text[i], StringComparison.Ordinal))
                return Refusal.Invalid(prefix + "_CHARACTER").With("place", (i + 1).ToString(CultureInfo.InvariantCulture)).With("character", text[i]);
        }
        return null;
    }

    public static int WeightedSum(string text, string alphabet, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * alphabet.IndexOf(text[i], StringComparison.Ordinal);
        return sum;
    }

    // The full-width forms U+FF01 to U+FF5E stand 0xFEE0 above ASCII; U+3000 is the full-width blank.
    private static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        _ => c,
    };
}
