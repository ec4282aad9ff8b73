using System.Globalization;
using ApprovalHub.Api.Contracts;

namespace ApprovalHub.Designer.Components;

/// <summary>
/// Looks at a number while it is typed, so that a slip is seen at once: 公民身份号码 (GB 11643), 统一社会信用代码 (GB 32100), mobile numbers. It only
/// warns; the server decides, with the same codes.
/// </summary>
public static class IdentityCheck
{
    private const string Digits = "0123456789";
    private const string CitizenEnds = "10X98765432";
    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] CitizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] CreditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    /// <summary>The fault of a citizen number, or null.</summary>
    /// <param name="text">As typed: full-width characters and a small x are mended.</param>
    /// <param name="today">Nobody was born after it.</param>
    public static string? Citizen(string text, DateOnly today)
    {
        var value = PersonalNumbers.Normal(text);
        if (value.Length != 18)
            return "CITIZEN_ID_LENGTH";
        if (!value[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(value[17]) || value[17] == 'X'))
            return "CITIZEN_ID_CHARACTER";
        if (value[0] != '9' && !Provinces.Contains(value[..2]))
            return "CITIZEN_ID_AREA";
        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth) || birth.Year < 1850)
            return "CITIZEN_ID_DATE";
        if (birth > today)
            return "CITIZEN_ID_FUTURE";
        return value[17] == CitizenEnds[Sum(value, Digits, CitizenWeights) % 11] ? null : "CITIZEN_ID_CHECKSUM";
    }

    /// <summary>The fault of a unified social credit code, or null.</summary>
    public static string? Credit(string text)
    {
        var value = PersonalNumbers.Normal(text);
        if (value.Length != 18)
            return "CREDIT_CODE_LENGTH";
        if (!value.All(CreditAlphabet.Contains) || !value[2..8].All(char.IsAsciiDigit))
            return "CREDIT_CODE_CHARACTER";
        return value[17] == CreditAlphabet[(31 - Sum(value, CreditAlphabet, CreditWeights) % 31) % 31] ? null : "CREDIT_CODE_CHECKSUM";
    }

    /// <summary>The fault of a mobile number, or null.</summary>
    public static string? Mobile(string text)
    {
        var value = PersonalNumbers.Normal(text);
        if (value.Length != 11)
            return "MOBILE_LENGTH";
        if (!value.All(char.IsAsciiDigit))
            return "MOBILE_CHARACTER";
        return value[0] == '1' && value[1] >= '3' ? null : "MOBILE_PREFIX";
    }

    private static int Sum(string value, string alphabet, int[] weights) =>
        weights.Select((weight, i) => weight * alphabet.IndexOf(value[i], StringComparison.Ordinal)).Sum();
}
