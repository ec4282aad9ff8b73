namespace ApprovalHub.Features.Sync;

/// <summary>A place in the line of what waits for a platform.</summary>
/// <param name="DueAt">Since when the report there is due.</param>
/// <param name="Id">The report.</param>
public sealed record TurnPlace(DateTimeOffset DueAt, Guid Id);
