namespace ApprovalHub.Api.Contracts.Inbound;

/// <summary>Why a message is closed; its platform is told.</summary>
/// <param name="Words">The reason, 400 characters at most.</param>
public sealed record CloseInboundRequest(string? Words);
