namespace ApprovalHub.Features.Ports;

/// <summary>One step as a platform holds it, in the version that stands.</summary>
/// <param name="CaseNumber">办件编号</param>
/// <param name="Step">1, 2, 3 … in the case.</param>
/// <param name="Version">1, and more for what was corrected.</param>
/// <param name="Digest">Digest of what it says, in the platform's own fields.</param>
public sealed record Holding(string CaseNumber, int Step, int Version, string Digest);
