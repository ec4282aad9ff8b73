namespace ApprovalHub.Api.Contracts.Files;

/// <summary>The applicant's draft whose files the case takes over; the case is named by the header.</summary>
public sealed record PublicTakeFilesRequest
{
    public required string DraftCode { get; init; }

    public required string DraftSecret { get; init; }
}
