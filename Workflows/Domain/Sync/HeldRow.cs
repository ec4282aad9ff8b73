namespace ApprovalHub.Domain.Sync;

/// <summary>One step as a platform or the hub holds it, in its latest version.</summary>
/// <param name="CaseNumber">办件编号</param>
/// <param name="Step">1, 2, 3 … in the case.</param>
/// <param name="Version">1, and more for what was corrected.</param>
/// <param name="Digest">Digest of what it says, in the platform's own fields.</param>
public sealed record HeldRow(string CaseNumber, int Step, int Version, string Digest);
