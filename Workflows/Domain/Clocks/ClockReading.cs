namespace ApprovalHub.Domain.Clocks;

/// <summary>What a clock shows at an instant. Used and remaining always come to the budget together.</summary>
/// <param name="Due">When the limit runs out; nothing while the clock stands with no end in sight.</param>
/// <param name="Stopped">Whether the clock stands: from the day of a stop until the day of going on.</param>
/// <param name="Used">What is used, in <paramref name="CountedIn"/>; today counts as used.</param>
/// <param name="Remaining">What is left; below zero by how much the limit is overrun.</param>
/// <param name="CountedIn">Working days, natural days (also for months and years), hours or minutes.</param>
public sealed record ClockReading(DueDate? Due, bool Stopped, decimal Used, decimal Remaining, LimitUnit CountedIn)
{
    /// <summary>Whether the limit has run out (超期). On a rest day after the last day this is so with nothing remaining and nothing overrun.</summary>
    public required bool Overdue { get; init; }
}
