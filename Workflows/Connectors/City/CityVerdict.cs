namespace ApprovalHub.Connectors.City;

/// <summary>What became of a message: told by a callback, or when asked.</summary>
/// <param name="MessageId">The message.</param>
/// <param name="ReceiptNo">The city's own number for it.</param>
/// <param name="Result"><c>Waiting</c>, <c>Taken</c> or <c>Rejected</c>.</param>
/// <param name="Code">Why not, or null.</param>
/// <param name="Message">Its words for it, or null.</param>
public sealed record CityVerdict(string? MessageId, string? ReceiptNo, string? Result, string? Code, string? Message);
