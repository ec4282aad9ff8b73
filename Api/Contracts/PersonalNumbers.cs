namespace ApprovalHub.Api.Contracts;

/// <summary>
/// What is, or may become, a number of somebody: 证件号码、统一社会信用代码、手机号码. Such words stand in no address; the one rule for pages and server.
/// </summary>
public static class PersonalNumbers
{
    private const int Fewest = 11, Most = 18, FewestDigits = 10;
    private const string Dashes = "-‐‑‒–—−";

    /// <summary>
    /// Whether it is, whatever a keyboard made of it and however it is set apart by spaces and dashes, one of eleven to eighteen letters and digits, at least ten of them digits;
    /// or of eighteen, of which the third to the eighth are digits: those of the region in a credit code (GB 32100-2015), where the rest may be letters.
    /// </summary>
    public static bool IsPersonal(string? words) => words is not null && Bare(words) is { Length: >= Fewest and <= Most } number
        && number.All(char.IsAsciiLetterOrDigit) && (number.Count(char.IsAsciiDigit) >= FewestDigits || (number.Length == Most && number[2..8].All(char.IsAsciiDigit)));

    /// <summary>The number alone, as it is searched for.</summary>
    public static string Bare(string text) => string.Concat(Normal(text).Where(c => !Dashes.Contains(c)));

    /// <summary>What a phone's keyboard makes of a number, mended: full-width characters, spaces, a small x.</summary>
    public static string Normal(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))
        .Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).ToUpperInvariant();
}
