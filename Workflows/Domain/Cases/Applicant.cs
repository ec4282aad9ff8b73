using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People.Identity;

namespace ApprovalHub.Domain.Cases;

/// <summary>申请人. Its identity number has passed the check of its kind, else there is no applicant.</summary>
public sealed class Applicant
{
    private Applicant()
    {
    }

    public ApplicantKind Kind { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>Citizen number or credit code, upper case.</summary>
    public string IdNumber { get; private init; } = "";

    public string Phone { get; private init; } = "";

    public string? Address { get; private init; }

    /// <summary>法定代表人, for organisations.</summary>
    public string? LegalRepresentative { get; private init; }

    /// <summary>Citizen number of the legal representative, who takes the result by it; null where none was given.</summary>
    public string? LegalRepresentativeId { get; private init; }

    /// <summary>For who may not see the case: a person's surname, an organisation's first two characters.</summary>
    public string MaskedName => string.Concat(Name.EnumerateRunes().Take(IsPerson ? 1 : 2).Select(r => r.ToString())) + (IsPerson ? "**" : "****");

    /// <summary>Where e-mails go, or null.</summary>
    public string? Email { get; private init; }

    /// <summary>How the applicant wants to be told.</summary>
    public ContactWay Contact { get; private init; }

    /// <summary>Whether the applicant wants no reminders; what the law asks to be told comes in any case.</summary>
    public bool NoReminders { get; private init; }

    public bool IsPerson => Kind == ApplicantKind.Person;

    /// <summary>Reads what was typed; refuses with the fault of the number, not just "wrong".</summary>
    /// <param name="details">What was typed.</param>
    /// <param name="today">The day of the application; a birth date after it is impossible.</param>
    public static Applicant From(ApplicantDetails details, DateOnly today)
    {
        var name = Text.Required(details.Name, "applicant.name", 200);
        var isPerson = details.Kind == ApplicantKind.Person;
        var email = EmailAddress.Optional(details.Email, "applicant.email");
        if (details.Contact != ContactWay.Sms && email is null)
            throw Refusal.Invalid("EMAIL_MISSING").Throwable();
        if (!isPerson && string.IsNullOrWhiteSpace(details.LegalRepresentative))
            throw Refusal.Invalid("LEGAL_REPRESENTATIVE_MISSING").With("applicant", name).Throwable();

        return new Applicant
        {
            Kind = Enum.IsDefined(details.Kind) ? details.Kind : throw Refusal.Invalid("APPLICANT_KIND_UNKNOWN").Throwable(),
            Name = name,
            IdNumber = isPerson ? CitizenId.Parse(details.IdNumber, today).Value.Value : CreditCode.Parse(details.IdNumber).Value.Value,
            Phone = MobileNumber.Parse(details.Phone).Value.Value,
            Email = email,
            Contact = Enum.IsDefined(details.Contact) ? details.Contact : throw Refusal.Invalid("CONTACT_WAY_UNKNOWN").Throwable(),
            NoReminders = details.NoReminders,
            Address = Text.Optional(details.Address, "applicant.address", 300),
            LegalRepresentative = isPerson ? null : Text.Optional(details.LegalRepresentative, "applicant.legalRepresentative", 100),
            LegalRepresentativeId = isPerson || string.IsNullOrWhiteSpace(details.LegalRepresentativeId)
                ? null
                : CitizenId.Parse(details.LegalRepresentativeId, today).Value.Value,
        };
    }

    /// <summary>Whether the matter serves this kind of applicant (服务对象).</summary>
    public bool IsServedBy(MatterContent matter) =>
        matter.Applicants.HasFlag(IsPerson ? ApplicantKinds.Person : ApplicantKinds.Organisation);
}
