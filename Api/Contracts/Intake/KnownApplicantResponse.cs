using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Api.Contracts.Intake;

/// <summary>An applicant as of the latest case; nothing filled in when there was none.</summary>
public sealed record KnownApplicantResponse
{
    public required bool Known { get; init; }

    public ApplicantKind? Kind { get; init; }

    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public string? LegalRepresentative { get; init; }

    /// <summary>Cases so far, at most 1,000.</summary>
    public int Cases { get; init; }

    /// <summary>First day on which tolerance may be given again after a broken promise, or null.</summary>
    public DateOnly? NoToleranceUntil { get; init; }
}
