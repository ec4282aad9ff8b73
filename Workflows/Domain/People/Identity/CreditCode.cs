using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.People.Identity;

/// <summary>统一社会信用代码 (GB 32100): registrar, sort, six digits of area, the nine characters of the organisation code, one check character.</summary>
public sealed record CreditCode
{
    private const int Length = 18;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Area code of the registrar (登记管理机关行政区划码).</summary>
    public string Area => Value.Substring(2, 6);

    /// <summary>The organisation code in it (主体标识码), by GB 11714; its own check character is for <see cref="OrganisationCode"/> to look at.</summary>
    public string Organisation => Value.Substring(8, 9);

    /// <summary>Reads a code as typed. Refuses CREDIT_CODE_LENGTH, CREDIT_CODE_CHARACTER and CREDIT_CODE_CHECKSUM.</summary>
    public static Result<CreditCode> Parse(string? text)
    {
        var value = IdentityText.Normal(text);
        if (CharacterFault(value) is { } fault)
            return fault;
        var check = (31 - IdentityText.WeightedSum(value, Alphabet, Weights) % 31) % 31;
        return value[^1] == Alphabet[check] ? new CreditCode(value) : Refusal.Invalid("CREDIT_CODE_CHECKSUM");
    }

    /// <summary>The same as <see cref="Parse"/>, for a form that wants only the fault.</summary>
    public static Refusal? Check(string? text) => Parse(text).Refusal;

    public override string ToString() => Value;

    private static Refusal? CharacterFault(string value) =>
        IdentityText.Check(value, Length, Alphabet, "CREDIT_CODE")
        ?? IdentityText.CheckCharacters(value, 2, 6, IdentityText.Digits, "CREDIT_CODE");
}
