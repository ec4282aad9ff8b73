namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>An act at the workbench of the platforms.</summary>
/// <param name="Words">Why; it stays on record.</param>
public sealed record ExchangeWordsRequest(string Words);
