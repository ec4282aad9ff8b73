namespace ApprovalHub.Domain.Process.Moving;

/// <summary>A suggestion for one node.</summary>
/// <param name="From">Node of the earlier definition.</param>
/// <param name="To">Node of the later one.</param>
/// <param name="Reason">Why.</param>
public sealed record NodeMatch(string From, string To, MatchReason Reason);
