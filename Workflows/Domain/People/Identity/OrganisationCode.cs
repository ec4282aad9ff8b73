using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.People.Identity;

/// <summary>组织机构代码 (GB 11714): eight characters and a check character, written with a hyphen before it.</summary>
public sealed record OrganisationCode
{
    private const int Length = 9;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string CheckCharacters = "0123456789X";

    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    private OrganisationCode(string value) => Value = value;

    /// <summary>The nine characters without the hyphen.</summary>
    public string Value { get; }

    /// <summary>
    /// Reads a code with its hyphen or without. Refuses ORGANISATION_CODE_LENGTH, ORGANISATION_CODE_CHARACTER and ORGANISATION_CODE_CHECKSUM.
    /// A changed digit is always seen; of letters the standard misses those that stand 11, 22 or 33 apart.
    /// </summary>
    public static Result<OrganisationCode> Parse(string? text)
    {
        var typed = IdentityText.Normal(text);
        var value = typed.Length == Length + 1 && typed[^2] == '-' ? typed.Remove(Length - 1, 1) : typed;
        if (CharacterFault(value) is { } fault)
            return fault;
        var check = (11 - IdentityText.WeightedSum(value, Alphabet, Weights) % 11) % 11;
        return value[^1] == CheckCharacters[check] ? new OrganisationCode(value) : Refusal.Invalid("ORGANISATION_CODE_CHECKSUM");
    }

    /// <summary>The same as <see cref="Parse"/>, for a form that wants only the fault.</summary>
    public static Refusal? Check(string? text) => Parse(text).Refusal;

    /// <summary>As it is written: with the hyphen.</summary>
    public override string ToString() => Value.Insert(Length - 1, "-");

    private static Refusal? CharacterFault(string value) =>
        IdentityText.Check(value, Length, Alphabet, "ORGANISATION_CODE")
        ?? IdentityText.CheckCharacters(value, Length - 1, 1, CheckCharacters, "ORGANISATION_CODE");
}
