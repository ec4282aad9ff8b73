namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A year of the working-day calendar.</summary>
public sealed record YearResponse
{
    public required int Year { get; init; }

    /// <summary>Whether the State Council's notice for it was imported; until then its dates are provisional (暂定).</summary>
    public required bool Published { get; init; }

    /// <summary>The notice that it rests on, once published.</summary>
    public string? Source { get; init; }

    /// <summary>When the notice was imported.</summary>
    public DateTimeOffset? ImportedAt { get; init; }

    /// <summary>Working days of the year.</summary>
    public required int WorkDays { get; init; }

    /// <summary>Days off (放假) besides plain weekends.</summary>
    public required IReadOnlyList<DateOnly> Off { get; init; }

    /// <summary>The holidays as the notice has them, weekends among them included, in order.</summary>
    public IReadOnlyList<Span> Holidays { get; init; } = [];

    /// <summary>Weekend days that are worked (调休上班).</summary>
    public required IReadOnlyList<DateOnly> Worked { get; init; }

    /// <param name="First">First day.</param>
    /// <param name="Last">Last day, included.</param>
    public sealed record Span(DateOnly First, DateOnly Last);
}
