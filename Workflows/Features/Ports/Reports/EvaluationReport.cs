namespace ApprovalHub.Features.Ports.Reports;

/// <summary>评价 of GB/T 39046-2020 (FACTS 6.5): what the person served says, as it was said.</summary>
public sealed record EvaluationReport : StepReport
{
    /// <summary>Name of one of <see cref="Domain.Ratings.RatingGrade"/>.</summary>
    public required string Grade { get; init; }

    /// <summary>Where it was given: name of one of <see cref="Domain.Ratings.RatingSource"/>.</summary>
    public required string RatingSource { get; init; }

    /// <summary>Whether the case was still running or had ended.</summary>
    public required RatingPhase RatingPhase { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Names of <see cref="Domain.Ratings.RatingReason"/>; none for a grade that is not low, at least one for a low one without words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public string? Words { get; init; }

    /// <summary>工号 of whoever received the application, or null.</summary>
    public string? StaffNo { get; init; }

    /// <summary>The number under which a platform has it already, so that it knows its own again; null where it was given with us.</summary>
    public string? SourceNumber { get; init; }

    /// <summary>The step that is rated, as the platforms count it; null for the matter as a whole.</summary>
    public int? RatedStep { get; init; }
}
