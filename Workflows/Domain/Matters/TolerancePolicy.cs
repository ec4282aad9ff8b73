using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Matters;

/// <summary>How a matter tolerates missing secondary materials (容缺受理).</summary>
/// <param name="SupplyWithin">Longest time to supply them, counted from the promise; never longer than the promised limit (FACTS 4.5).</param>
/// <param name="Overdue">What follows when they do not come.</param>
/// <param name="BlockMonths">How long the applicant is then refused any tolerance, 12 by default.</param>
/// <param name="IssueFirst">Whether the result may leave before completion, where it does no harm (FACTS 4.8).</param>
public sealed record TolerancePolicy(Limit SupplyWithin, ToleranceEffect Overdue, int BlockMonths, bool IssueFirst);
