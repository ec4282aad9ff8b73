namespace ApprovalHub.Domain.Ratings;

/// <summary>Where a rating comes from, and what it rates.</summary>
/// <param name="Source">Where it was given.</param>
/// <param name="At">When it was given.</param>
public sealed record RatingOrigin(RatingSource Source, DateTimeOffset At)
{
    /// <summary>The step of the case that is rated (一次一评), as the platform counts it; 0 for the matter as a whole (一事一评).</summary>
    public int Step { get; init; }

    /// <summary>The platform's own number of it, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Whether that step has been rated before.</summary>
    public bool IsRated { get; init; }
}
