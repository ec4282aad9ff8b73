namespace ApprovalHub.Api.Contracts.Intake;

/// <summary>Whose and which.</summary>
public sealed record DuplicateRequest
{
    public required string IdNumber { get; init; }

    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }
}
