namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A limit (时限).</summary>
/// <param name="Amount">Zero is 当场, at once.</param>
/// <param name="Unit">WorkDay, NaturalDay, Hour, Minute, Month or Year.</param>
public sealed record LimitValue(int Amount, string Unit);
