namespace ApprovalHub.Domain.Cases;

/// <summary>An applicant as typed, not checked yet.</summary>
public sealed record ApplicantDetails(
    ApplicantKind Kind, string Name, string IdNumber, string Phone, string? Address = null, string? LegalRepresentative = null,
    string? LegalRepresentativeId = null)
{
    public string? Email { get; init; }

    /// <summary>How the applicant wants to be told; by text message unless chosen.</summary>
    public ContactWay Contact { get; init; }

    /// <summary>Whether reminders, which no duty asks for, stay away.</summary>
    public bool NoReminders { get; init; }
}
