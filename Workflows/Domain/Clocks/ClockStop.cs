namespace ApprovalHub.Domain.Clocks;

/// <summary>One entry in a clock's ledger of stops (许可法第四十五条: the time is not counted, and the applicant is told in writing).</summary>
/// <param name="Kind">Why the clock stands.</param>
/// <param name="Ground">Article or notice it rests on.</param>
/// <param name="By">Who stopped it.</param>
/// <param name="From">Day of the stop; it still counts.</param>
/// <param name="To">Day of going on, which does not count; nothing while the clock still stands.</param>
public sealed record ClockStop(StopKind Kind, string Ground, string By, DateOnly From, DateOnly? To);
