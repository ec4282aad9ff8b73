namespace ApprovalHub.Api.Contracts.Inbound;

/// <summary>Messages of the platforms.</summary>
/// <param name="Items">The messages.</param>
/// <param name="Next">For the page after, or null.</param>
/// <param name="Held">How many could not be taken and wait for a decision.</param>
public sealed record InboundPage(IReadOnlyList<InboundLine> Items, string? Next, int Held);
