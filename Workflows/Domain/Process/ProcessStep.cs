namespace ApprovalHub.Domain.Process;

/// <summary>What a signal led to.</summary>
/// <param name="State">The state to store.</param>
/// <param name="Effects">What to do, in this order, in the same transaction.</param>
public sealed record ProcessStep(ProcessState State, IReadOnlyList<Effect> Effects);
