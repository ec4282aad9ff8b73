using ApprovalHub.Domain.Sync;

namespace ApprovalHub.Features.Sync;

/// <summary>A step of the outbox that is being addressed.</summary>
/// <param name="Step">The step.</param>
/// <param name="EndedAt">When its case ended, or null.</param>
/// <param name="Says">What it says, as JSON; null where nobody sends it at once.</param>
public sealed record OpenStep(CaseStep Step, DateTimeOffset? EndedAt, string? Says);
