namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A change that the calendar has had.</summary>
public sealed record CalendarEditLine
{
    public required int Number { get; init; }

    /// <summary>YearPublished, YearCorrected, Closed or Reopened.</summary>
    public required string Kind { get; init; }

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    public required string Reason { get; init; }

    public string? Notice { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Running cases that are counted anew by it; only in the answer to the change.</summary>
    public int? Cases { get; init; }
}
