namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>What came of reading a message that a platform has brought.</summary>
/// <param name="Message">The message; null where it is not believed or is none.</param>
/// <param name="NotTrusted">Why it is not the platform's (<c>APP</c>, <c>EXPIRED</c>, <c>SIGNATURE</c>, <c>NONCE</c>), or null where it is.</param>
public sealed record IncomingReading(IncomingMessage? Message, string? NotTrusted)
{
    /// <summary>What it was called with, once; null where it is not believed.</summary>
    public string? Nonce { get; init; }
}
