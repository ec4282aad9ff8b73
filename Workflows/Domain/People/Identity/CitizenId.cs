using System.Globalization;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.People.Identity;

/// <summary>公民身份号码 (GB 11643): six digits of area, eight of birth, three of order, one check character. 外国人永久居留身份证 of 2023, which begin with 9, are built alike.</summary>
public sealed record CitizenId
{
    private const int Length = 18;
    private const int Earliest = 1850;
    private const string CheckCharacters = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // GB/T 2260: provinces, autonomous regions, municipalities; 81 to 83 are residence permits of 港澳台.
    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    private CitizenId(string value, DateOnly birth) => (Value, Birth) = (value, birth);

    /// <summary>The eighteen characters, X in upper case.</summary>
    public string Value { get; }

    public DateOnly Birth { get; }

    /// <summary>Area code of the first registration (行政区划代码).</summary>
    public string Area => Value[..6];

    /// <summary>Sex by the last digit of the order: even is female.</summary>
    public bool IsFemale => (Value[16] - '0') % 2 == 0;

    /// <summary>For screens and logs: area and last four only.</summary>
    public string Masked => $"{Value[..6]}********{Value[14..]}";

    /// <summary>
    /// Reads a number as typed (full-width and a small x are mended). Refuses CITIZEN_ID_LENGTH, CITIZEN_ID_CHARACTER, CITIZEN_ID_AREA,
    /// CITIZEN_ID_DATE (no such day), CITIZEN_ID_FUTURE (born after today) and CITIZEN_ID_CHECKSUM.
    /// </summary>
    public static Result<CitizenId> Parse(string? text, DateOnly today)
    {
        var value = IdentityText.Normal(text);
        if (CharacterFault(value) is { } fault)
            return fault;
        if (value[0] != '9' && !Provinces.Contains(value[..2]))
            return Refusal.Invalid("CITIZEN_ID_AREA").With("area", value[..6]);
        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth)
            || birth.Year < Earliest)
            return Refusal.Invalid("CITIZEN_ID_DATE").With("date", value.Substring(6, 8));
        if (birth > today)
            return Refusal.Invalid("CITIZEN_ID_FUTURE").With("date", value.Substring(6, 8));
        if (value[^1] != CheckCharacters[IdentityText.WeightedSum(value, IdentityText.Digits, Weights) % 11])
            return Refusal.Invalid("CITIZEN_ID_CHECKSUM");
        return new CitizenId(value, birth);
    }

    /// <summary>The same as <see cref="Parse"/>, for a form that wants only the fault.</summary>
    public static Refusal? Check(string? text, DateOnly today) => Parse(text, today).Refusal;

    public override string ToString() => Masked;

    private static Refusal? CharacterFault(string value) =>
        IdentityText.Check(value, Length, IdentityText.Digits + "X", "CITIZEN_ID")
        ?? IdentityText.CheckCharacters(value, 0, Length - 1, IdentityText.Digits, "CITIZEN_ID");
}
