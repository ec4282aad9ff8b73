using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Sync;

/// <summary>Whether somebody may do an act with a report now.</summary>
/// <param name="Name">correct, resend, skip, confirm or drop.</param>
/// <param name="Refusal">Why not, or null where it may be done.</param>
public sealed record ReportVerdict(string Name, Refusal? Refusal)
{
    /// <summary>Whether it is an act that the person's posts can ever do.</summary>
    public bool InReach { get; init; }
}
