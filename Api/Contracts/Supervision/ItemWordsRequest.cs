namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>回复、整改 of a supervision item.</summary>
/// <param name="Words">What is said; it stays on record.</param>
public sealed record ItemWordsRequest(string Words);
