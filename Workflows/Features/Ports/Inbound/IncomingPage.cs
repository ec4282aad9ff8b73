namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>What a platform has for the hub after a place in its list.</summary>
/// <param name="Messages">The messages in its order.</param>
/// <param name="Next">The place after them; to be asked with the next time.</param>
public sealed record IncomingPage(IReadOnlyList<IncomingMessage> Messages, string Next);
