namespace ApprovalHub.Domain.Cases;

/// <summary>What a person says when acting: the words (意见) and, for a refusal, the legal ground (依据).</summary>
public sealed record Opinion(string? Words, string? Ground = null);
