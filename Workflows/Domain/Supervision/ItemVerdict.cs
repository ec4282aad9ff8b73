using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Supervision;

/// <summary>Whether somebody may do an act on a supervision item now.</summary>
/// <param name="Name">reply, correct, sendBack or close.</param>
/// <param name="Refusal">Why not, or null where it may be done.</param>
public sealed record ItemVerdict(string Name, Refusal? Refusal)
{
    /// <summary>What would be found, for close.</summary>
    public ItemFinding? Finding { get; init; }

    /// <summary>Whether it is an act that the person's posts can ever do on this item.</summary>
    public bool InReach { get; init; }
}
