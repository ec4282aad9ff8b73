namespace ApprovalHub.Domain.Cases;

/// <summary>
/// 容缺受理承诺书: true intent, knows all told, all submitted is true, will complete in time, accepts liability (FACTS 4.4).
/// </summary>
/// <param name="SignedBy">Who signed: the applicant, the legal representative, or the agent with authority.</param>
/// <param name="SupplyWithinDays">Working days asked for, at most what the matter allows; null takes the matter's.</param>
public sealed record TolerancePromise(string SignedBy, int? SupplyWithinDays = null);
