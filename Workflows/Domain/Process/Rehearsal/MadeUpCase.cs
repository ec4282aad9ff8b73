using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A case that was made up and played through a definition.</summary>
/// <param name="Facts">What it began with.</param>
/// <param name="Stage">How it went.</param>
/// <param name="Stuck">Why it cannot go on, or null.</param>
public sealed record MadeUpCase(ProcessFacts Facts, Stage Stage, Refusal? Stuck);
