using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Features.Ports;

/// <summary>All that the monthly report (督查月报) is written from: the very figures of the statistics.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="At">The instant of the figures.</param>
/// <param name="Final">Whether the month is over.</param>
public sealed record MonthFigures(DateOnly Month, DateTimeOffset At, bool Final)
{
    public required IReadOnlyList<Matter> Matters { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    public required IReadOnlyList<Stopped> Stops { get; init; }

    /// <summary>超期未办结, at the end of the month or at the instant of the figures.</summary>
    public required IReadOnlyList<Overrun> Overdue { get; init; }

    public required IReadOnlyList<Cards> CardsByDepartment { get; init; }

    public required Items ItemCounts { get; init; }

    public required Tolerance Tolerances { get; init; }

    public required IReadOnlyList<Green> Greens { get; init; }

    /// <summary>The audit sample drawn in this month, of the month before; null where none was drawn.</summary>
    public GreenAudit? Audit { get; init; }

    /// <summary>How many were done, in time, and working days used.</summary>
    public sealed record Spent(int Count, int InTime, decimal? Average, decimal? P90);

    public sealed record Matter(string Name, string Department, int Received, int Accepted, Spent Decided, int Early, int StatutoryOverdue);

    public sealed record Step(string Matter, string Name, Spent Done);

    public sealed record Stopped(StopKind Kind, int Count, int Days, int Open, int Longer);

    /// <summary>Cases of a matter past their promised limit and undecided: how many, past the statutory one too, and working days of the longest.</summary>
    public sealed record Overrun(string Department, string Matter, int Count, int Statutory, int LongestDays);

    public sealed record Cards(string Department, int Yellow, int Red);

    public sealed record Items(int Opened, int Closed, int Open, int Late);

    public sealed record Tolerance(int Promised, int Supplied, int Late, int Broken, int Extended, int Owed);

    public sealed record Green(string Matter, int Received, int OnChannel, int Decided, decimal? Days, decimal? OrdinaryDays, decimal? Saved);

    public sealed record GreenAudit(int Cases, int Sampled, int Justified, int NotJustified);
}
