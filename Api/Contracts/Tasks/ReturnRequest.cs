namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>退回: to an earlier step.</summary>
public sealed record ReturnRequest
{
    /// <summary>The node that the work goes back to.</summary>
    public required string NodeId { get; init; }

    public required string Reason { get; init; }
}
