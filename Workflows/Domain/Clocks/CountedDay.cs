namespace ApprovalHub.Domain.Clocks;

/// <summary>One day of a count.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is to the count.</param>
/// <param name="Used">Units used with the end of it.</param>
public readonly record struct CountedDay(DateOnly Day, CountedDayKind Kind, int Used);
