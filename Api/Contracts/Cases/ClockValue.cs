using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>What a clock shows now, or showed when what it measures ended.</summary>
public sealed record ClockValue
{
    /// <summary>The limit with its extensions.</summary>
    public required LimitValue Limit { get; init; }

    /// <summary>The article that the limit rests on; null where only the centre promised it.</summary>
    public string? Ground { get; init; }

    /// <summary>Its last day; null while the clock stands with no end in sight.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether the last day rests on a year whose holidays are not published yet.</summary>
    public required bool Provisional { get; init; }

    /// <summary>Whether the clock stands (中止计时).</summary>
    public required bool Stopped { get; init; }

    /// <summary>What is used, today included.</summary>
    public required decimal Used { get; init; }

    /// <summary>What is left; below zero by how much the limit is overrun. Used and remaining come to the limit together.</summary>
    public required decimal Remaining { get; init; }

    /// <summary>What used and remaining are counted in: WorkDay, NaturalDay (for months and years too), Hour or Minute.</summary>
    public required string CountedIn { get; init; }

    public required bool Overdue { get; init; }

    /// <summary>The stops of this clock, in order.</summary>
    public required IReadOnlyList<StopValue> Stops { get; init; }

    /// <summary>A stop as one clock counts it: the days after <c>From</c> up to and with <c>To</c> do not count; no end while it stands.</summary>
    public sealed record StopValue(string Kind, string Ground, string By, DateOnly From, DateOnly? To);
}
