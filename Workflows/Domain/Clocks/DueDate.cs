namespace ApprovalHub.Domain.Clocks;

/// <summary>When a limit runs out.</summary>
/// <param name="Date">Last day of the limit, in Shanghai.</param>
/// <param name="EndsAt">The UTC instant from which the limit has run out: the end of the last day, or the exact instant for hours and minutes.</param>
/// <param name="Provisional">Whether a year was needed whose holidays the State Council has not published: count again once it has.</param>
public readonly record struct DueDate(DateOnly Date, DateTimeOffset EndsAt, bool Provisional)
{
    /// <summary>Whether the limit has run out at that instant.</summary>
    public bool IsOver(DateTimeOffset now) => now >= EndsAt;
}
