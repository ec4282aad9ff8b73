namespace ApprovalHub.Api.Contracts.Tolerance;

/// <summary>解除容缺限制.</summary>
public sealed record LiftBlockRequest
{
    /// <summary>What shows that the block has no ground.</summary>
    public required string Reason { get; init; }
}
