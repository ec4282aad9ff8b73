namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>One thing that was done at the workbench: who, when and why.</summary>
public sealed record ExchangeActLine
{
    public required Guid Id { get; init; }

    /// <summary>Province or City; empty for both.</summary>
    public required string Platform { get; init; }

    /// <summary>Corrected, Resent, SkipProposed, SkipDropped, Skipped, Replayed, Paused, Resumed or ThresholdSet.</summary>
    public required string Kind { get; init; }

    public required string Words { get; init; }

    public required string ByName { get; init; }

    public string? OnBehalfOf { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The report that it was done with, or null.</summary>
    public Guid? ReportId { get; init; }

    public string? CaseNumber { get; init; }

    public int? Step { get; init; }

    /// <summary>First day of a replay.</summary>
    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    /// <summary>How many were replayed, or the minutes of a threshold.</summary>
    public int? Count { get; init; }
}
