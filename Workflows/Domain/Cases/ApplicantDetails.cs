namespace ApprovalHub.Domain.Cases;

/// <summary>An applicant as typed, not checked yet.</summary>
public sealed record ApplicantDetails(
    ApplicantKind Kind, string Name, string IdNumber, string Phone, string? Address = null, string? LegalRepresentative = null,
    string? LegalRepresentativeId = null);
