namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A paper that a template asks for.</summary>
/// <param name="Kind">See <see cref="Papers"/>.</param>
/// <param name="NodeId">The step that asks for it.</param>
/// <param name="At">When.</param>
public sealed record StagedPaper(string Kind, string NodeId, DateTimeOffset At);
