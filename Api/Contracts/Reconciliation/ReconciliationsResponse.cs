namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>What reconciliation found in the last month.</summary>
/// <param name="Platforms">Codes of the platforms that the centre reports to; none where it stands alone.</param>
/// <param name="Today">Today in Shanghai.</param>
/// <param name="Looks">The last look at each day of each platform, the newest day first.</param>
public sealed record ReconciliationsResponse(IReadOnlyList<string> Platforms, DateOnly Today, IReadOnlyList<ReconciliationLine> Looks);
