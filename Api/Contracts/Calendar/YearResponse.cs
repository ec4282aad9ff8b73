namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A published year of the working-day calendar.</summary>
public sealed record YearResponse
{
    public required int Year { get; init; }

    /// <summary>The State Council's notice.</summary>
    public required string Source { get; init; }

    /// <summary>Days off (放假): <c>a..b</c>, or one day.</summary>
    public required IReadOnlyList<string> Off { get; init; }

    /// <summary>Weekend days that are worked (调休上班).</summary>
    public required IReadOnlyList<DateOnly> Work { get; init; }

    /// <summary>Working days of the year.</summary>
    public required int WorkDays { get; init; }
}
