using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Cases;

/// <summary>What a promise of tolerance (容缺受理承诺书) would be about.</summary>
/// <param name="Missing">Names of the materials that are missing.</param>
/// <param name="SupplyWithin">Longest time to supply them, from acceptance.</param>
/// <param name="Signers">Who may sign.</param>
/// <param name="Policy">What the matter's policy says of a broken promise.</param>
public sealed record PromiseOffer(IReadOnlyList<string> Missing, Limit SupplyWithin, IReadOnlyList<string> Signers, TolerancePolicy Policy);
