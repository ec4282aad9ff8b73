namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>Messages that are tried again.</summary>
/// <param name="Count">How many.</param>
public sealed record RetriedMessages(int Count);
