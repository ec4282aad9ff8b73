namespace ApprovalHub.Api.Contracts;

/// <summary>
/// What is, or may become, a number of somebody: 证件号码、统一社会信用代码、手机号码. Such words stand in no address; the one rule for pages and server.
/// </summary>
public static class PersonalNumbers
{
    private const int Fewest = 11, Most = 18, FewestDigits = 10;

    /// <summary>Whether it is one of eleven to eighteen letters and digits, at least ten of them digits, whatever a keyboard made of them.</summary>
    public static bool IsPersonal(string? words) => words is not null && Normal(words) is { Length: >= Fewest and <= Most } number
        && number.All(char.IsAsciiLetterOrDigit) && number.Count(char.IsAsciiDigit) >= FewestDigits;

    /// <summary>What a phone's keyboard makes of a number, mended: full-width characters, spaces, a small x.</summary>
    public static string Normal(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))
        .Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).ToUpperInvariant();
}
