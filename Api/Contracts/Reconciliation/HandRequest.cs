namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>人工处理 of what a look has found.</summary>
/// <param name="Act"><c>Propose</c> (提出办结, administrators), <c>Settle</c> (确认办结, by a second person) or <c>Drop</c> (不办结).</param>
/// <param name="Words">Why; it stays on record. 200 characters at most.</param>
public sealed record HandRequest(string Act, string Words);
