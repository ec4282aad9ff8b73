namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>A rating (评价) of a case, as it was given; nobody can enter or change one.</summary>
public sealed record RatingLine
{
    /// <summary>VerySatisfied, Satisfied, Fair, Dissatisfied or VeryDissatisfied.</summary>
    public required string Grade { get; init; }

    /// <summary>StatusPage, Province or City.</summary>
    public required string Source { get; init; }

    /// <summary>The step that is rated; 0 for the matter as a whole.</summary>
    public required int Step { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>In the person's own words; null for all but supervisors and administrators.</summary>
    public string? Words { get; init; }

    /// <summary>Who has given it; null for all but supervisors and administrators.</summary>
    public string? RaterName { get; init; }

    /// <summary>Who received the application, or null where it came online.</summary>
    public string? ServedByName { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    /// <summary>The supervision item that a low one has opened, and where that stands; null for others.</summary>
    public Guid? ItemId { get; init; }

    public string? ItemState { get; init; }
}
