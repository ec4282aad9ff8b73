namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A year of the working-day calendar.</summary>
public sealed record YearResponse
{
    public required int Year { get; init; }

    /// <summary>Whether the State Council's notice for it was imported; until then its dates are provisional (暂定).</summary>
    public required bool Published { get; init; }

    /// <summary>Working days of the year.</summary>
    public required int WorkDays { get; init; }

    /// <summary>Days off (放假) besides plain weekends.</summary>
    public required IReadOnlyList<DateOnly> Off { get; init; }

    /// <summary>Weekend days that are worked (调休上班).</summary>
    public required IReadOnlyList<DateOnly> Worked { get; init; }
}
