namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>Figures of a period.</summary>
public sealed record StatisticsResponse
{
    public required IReadOnlyList<Matter> Matters { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    public required IReadOnlyList<Stopped> Stops { get; init; }

    /// <summary>超期未办结: by department and matter, at the end of the period or now where that is not yet.</summary>
    public required IReadOnlyList<Overrun> Overdue { get; init; }

    /// <summary>A matter: what came in and what was decided, and of that how much in time and before the promised day.</summary>
    public sealed record Matter(string Code, string Name, string DepartmentCode, int Received, int Accepted, Spent Decided, int Early, int StatutoryOverdue);

    /// <summary>A step of a matter.</summary>
    public sealed record Step(string MatterCode, string Name, Spent Done);

    /// <summary>Working days used, days on which clocks stood left out; null where there was none.</summary>
    public sealed record Spent(int Count, int InTime, decimal? AverageDays, decimal? P90Days);

    /// <summary>Cases past their promised limit and neither decided nor ended: how many, past the statutory one too, and working days of the longest.</summary>
    public sealed record Overrun(string DepartmentCode, string MatterCode, string Name, int Count, int Statutory, int LongestDays);

    /// <summary>Stops of a kind: how many, working days in the period, how many still stand, how many outlived their expected end.</summary>
    public sealed record Stopped(string Kind, int Count, int Days, int Open, int Longer);
}
