namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>转办: to another person of the same right.</summary>
public sealed record ReassignRequest
{
    public required Guid ToPersonId { get; init; }

    public required string Reason { get; init; }
}
