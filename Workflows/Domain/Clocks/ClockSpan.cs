namespace ApprovalHub.Domain.Clocks;

/// <summary>A run of days that a clock counts alike, so that a due date can be checked by hand.</summary>
/// <param name="Kind">How they count.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; nothing while the clock stands.</param>
/// <param name="Amount">What they use up of the limit, in what the clock counts in; nothing but for <see cref="ClockSpanKind.Counted"/>.</param>
public sealed record ClockSpan(ClockSpanKind Kind, DateOnly From, DateOnly? To, decimal Amount);
