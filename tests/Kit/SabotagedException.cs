namespace ApprovalHub.Tests.Kit;

/// <summary>The fault that <see cref="Sabotage"/> injects.</summary>
public sealed class SabotagedException(Sabotage.Moment moment) : Exception($"Broken on purpose: {moment}.");
