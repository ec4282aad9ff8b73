using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.People.Identity;

/// <summary>手机号码 of the mainland: eleven digits, the first 1 and the second 3 to 9.</summary>
public sealed record MobileNumber
{
    private const int Length = 11;

    private MobileNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>For screens and logs: the first three and the last four digits.</summary>
    public string Masked => $"{Value[..3]}****{Value[7..]}";

    /// <summary>Reads a number as typed. Refuses MOBILE_LENGTH, MOBILE_CHARACTER and MOBILE_PREFIX.</summary>
    public static Result<MobileNumber> Parse(string? text)
    {
        var value = IdentityText.Normal(text);
        if (IdentityText.Check(value, Length, IdentityText.Digits, "MOBILE") is { } fault)
            return fault;
        if (value[0] != '1' || value[1] < '3')
            return Refusal.Invalid("MOBILE_PREFIX").With("prefix", value[..2]);
        return new MobileNumber(value);
    }

    /// <summary>The same as <see cref="Parse"/>, for a form that wants only the fault.</summary>
    public static Refusal? Check(string? text) => Parse(text).Refusal;

    public override string ToString() => Masked;
}
