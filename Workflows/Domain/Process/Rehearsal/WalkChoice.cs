namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What whoever walks lets happen.</summary>
/// <param name="Act">What it is.</param>
/// <param name="Task">The open task, where it is about one.</param>
/// <param name="Outcome">The outcome, or the step that is returned to.</param>
/// <param name="Days">Working days after what happened last.</param>
public sealed record WalkChoice(WalkAct Act, string? Task, string? Outcome, int Days);
