namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>An applicant (申请人) as typed.</summary>
public sealed record ApplicantInput
{
    public required ApplicantKind Kind { get; init; }

    /// <summary>At most 200 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Citizen number or unified social credit code; the check character is checked.</summary>
    public required string IdNumber { get; init; }

    /// <summary>Mobile number.</summary>
    public required string Phone { get; init; }

    public string? Address { get; init; }

    /// <summary>Where e-mails go, or null.</summary>
    public string? Email { get; init; }

    /// <summary>How the applicant wants to be told: Sms unless said, Email or Both; those need an e-mail address.</summary>
    public ContactWay Contact { get; init; }

    /// <summary>Whether reminders stay away; what the law asks to be told comes in any case.</summary>
    public bool NoReminders { get; init; }

    /// <summary>法定代表人; required for organisations.</summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>Citizen number of the legal representative: without it only the agent can take the result at the counter.</summary>
    public string? LegalRepresentativeId { get; init; }
}
