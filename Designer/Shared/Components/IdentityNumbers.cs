using System.Globalization;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Designer.Components;

/// <summary>What a number that is typed at the counter says: its fault by <see cref="IdentityCheck"/>, how much is still to come, and whose it is.</summary>
public static class IdentityNumbers
{
    /// <summary>Characters of a citizen number and of a credit code; digits of a mobile number.</summary>
    public const int Whole = 18, Mobile = 11;

    /// <summary>The fault of a citizen number, or else of a credit code; null when it passes.</summary>
    public static string? Fault(bool person, string text, DateOnly today) => person ? IdentityCheck.Citizen(text, today) : IdentityCheck.Credit(text);

    /// <summary>How many characters are still to come; zero or less when none is.</summary>
    public static int Left(string text, int whole) => whole - PersonalNumbers.Normal(text).Length;

    /// <summary>Day of birth and sex of a citizen number that passes, to be held against the card.</summary>
    public static (DateOnly Birth, bool IsFemale)? Read(string text, DateOnly today)
    {
        if (IdentityCheck.Citizen(text, today) is not null)
            return null;
        var value = PersonalNumbers.Normal(text);
        return (DateOnly.ParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture), (value[16] - '0') % 2 == 0);
    }

    /// <summary>Whose number it is, when it passes as one kind and not as the other: by the registrar and sort of a credit code.</summary>
    public static ApplicantKind? KindOf(string text, DateOnly today) => (IdentityCheck.Citizen(text, today), IdentityCheck.Credit(text)) switch
    {
        (null, not null) => ApplicantKind.Person,
        (not null, null) => PersonalNumbers.Normal(text)[..2] switch
        {
            "11" => ApplicantKind.Organ,
            "12" => ApplicantKind.Institution,
            "92" => ApplicantKind.Other,
            ['5', _] => ApplicantKind.SocialOrganisation,
            _ => ApplicantKind.Enterprise,
        },
        _ => null,
    };
}
