namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>Adds a participant to a running joint review or countersign (加签), or takes one out (减签).</summary>
public sealed record ParticipantRequest
{
    /// <summary>The node of the joint review or countersign.</summary>
    public required string NodeId { get; init; }

    /// <summary>Code of a department, or of a post.</summary>
    public required string Participant { get; init; }

    public required string Reason { get; init; }
}
