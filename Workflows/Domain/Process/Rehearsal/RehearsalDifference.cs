namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A difference between what happened and what would happen.</summary>
/// <param name="Sort">What sort.</param>
/// <param name="NodeId">The step, where there is one; of the rehearsed definition where it has it.</param>
/// <param name="Name">Its name, or what the difference is about.</param>
/// <param name="Was">As it was, or null.</param>
/// <param name="Would">As it would be, or null.</param>
public sealed record RehearsalDifference(DifferenceSort Sort, string? NodeId, string? Name, string? Was, string? Would);
