namespace ApprovalHub.Api.Contracts.Intake;

/// <summary>A whole identity number.</summary>
public sealed record FindApplicantRequest
{
    /// <summary>Citizen number or credit code; it must pass its check.</summary>
    public required string IdNumber { get; init; }
}
