namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>A nonce that was used.</summary>
internal sealed record SeenNonce(Platform Platform, string Nonce, DateTimeOffset At);
