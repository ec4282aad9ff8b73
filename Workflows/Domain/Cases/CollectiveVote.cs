namespace ApprovalHub.Domain.Cases;

/// <summary>A vote that was no simple yes.</summary>
/// <param name="Name">One of those who took part.</param>
/// <param name="Abstains">Whether the person abstained (弃权); else voted against (不同意).</param>
/// <param name="Reason">Why: a dissent goes on record with its reason.</param>
public sealed record CollectiveVote(string Name, bool Abstains, string Reason);
