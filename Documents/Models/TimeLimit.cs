namespace ApprovalHub.Documents.Models;

/// <summary>A limit (时限) as printed.</summary>
/// <param name="Amount">Zero means 当场, at once.</param>
/// <param name="Unit">Unit it is counted in.</param>
public sealed record TimeLimit(int Amount, TimeUnit Unit);
