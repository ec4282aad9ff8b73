namespace ApprovalHub.Documents.Models;

/// <summary>督查月报: all figures of a month as they are printed. Numbers that were not to be counted are null and print as a dash.</summary>
public sealed record MonthlyReportPaper
{
    /// <summary>Whose report it is, for example 新乡市红旗区政务服务中心.</summary>
    public required string Centre { get; init; }

    public required int Year { get; init; }

    public required int Month { get; init; }

    /// <summary>The instant of its figures; it is also the PDF's date.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Whether the month is over and the report frozen; else it says that it is provisional.</summary>
    public required bool Final { get; init; }

    public required IReadOnlyList<MatterRow> Matters { get; init; }

    public required IReadOnlyList<StepRow> Steps { get; init; }

    public required IReadOnlyList<StopRow> Stops { get; init; }

    public required IReadOnlyList<CardRow> Cards { get; init; }

    public required ItemCounts Items { get; init; }

    public required ToleranceCounts Tolerance { get; init; }

    public required IReadOnlyList<GreenRow> Green { get; init; }

    /// <summary>The audit sample drawn in this month, of the green cases of the month before; null where none was drawn.</summary>
    public GreenAuditCounts? GreenAudit { get; init; }

    /// <summary>超期未办结, at the end of the month (or now); reports of version 1 do not show it.</summary>
    public IReadOnlyList<OverdueRow> Overdue { get; init; } = [];

    /// <summary>A matter: what came in, what was decided, in time, before the promised day; working days on average, and what nine in ten did not exceed.</summary>
    public sealed record MatterRow(string Name, string Department, int Received, int Accepted, int Decided, int InTime, int Early, int StatutoryOverdue, decimal? Average = null, decimal? P90 = null);

    /// <summary>A step of a matter.</summary>
    public sealed record StepRow(string Matter, string Step, int Done, int InTime, decimal? Average = null, decimal? P90 = null);

    /// <summary>Cases of a matter past their promised limit and undecided; of these past the statutory one; working days that the longest is past its promised day.</summary>
    public sealed record OverdueRow(string Department, string Matter, int Count, int Statutory, int LongestDays);

    /// <summary>Stops of a kind.</summary>
    public sealed record StopRow(string Kind, int Count, int Days, int Open, int Longer);

    /// <summary>Cards of a department.</summary>
    public sealed record CardRow(string Department, int Yellow, int Red);

    /// <summary>监察件: opened and closed in the month, open at its end (or now), and of these late with the reply.</summary>
    public sealed record ItemCounts(int Opened, int Closed, int Open, int Late);

    /// <summary>容缺: promised in the month; supplied in time, late and broken in it; moved by force majeure; still owed at its end (or now).</summary>
    public sealed record ToleranceCounts(int Promised, int Supplied, int Late, int Broken, int Extended, int Owed);

    /// <summary>The green channel of a matter.</summary>
    public sealed record GreenRow(string Matter, int Received, int Green, int Decided, decimal? Days = null, decimal? OrdinaryDays = null, decimal? Saved = null);

    /// <summary>月度抽查</summary>
    public sealed record GreenAuditCounts(int Cases, int Sampled, int Justified, int NotJustified);
}
