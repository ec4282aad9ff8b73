namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>办结 of a supervision item.</summary>
/// <param name="Finding">Upheld 属实 (once corrected) or Unfounded 不属实 (the card is taken back).</param>
/// <param name="Words">Why.</param>
public sealed record CloseItemRequest(string Finding, string Words);
