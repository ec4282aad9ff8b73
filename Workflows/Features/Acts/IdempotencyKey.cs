namespace ApprovalHub.Features.Acts;

/// <summary>A client's key for a request that must not be done twice.</summary>
/// <param name="Owner">Whose key it is.</param>
/// <param name="Key">The key, chosen by the client.</param>
/// <param name="RequestHash">SHA-256 of the request, so that a key cannot be used for another one.</param>
public sealed record IdempotencyKey(string Owner, string Key, string RequestHash);
