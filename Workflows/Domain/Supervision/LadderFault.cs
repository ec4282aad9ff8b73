namespace ApprovalHub.Domain.Supervision;

/// <summary>What is wrong with a rung.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Field">Which of its fields, by the name that the file gives it.</param>
/// <param name="Code">Stable code, <c>LADDER_…</c>.</param>
public sealed record LadderFault(LadderRung Rung, string Field, string Code);
