namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A change of the working calendar.</summary>
public sealed record CalendarEditRequest
{
    /// <summary>Closed 停办, Reopened 恢复 (a closure is taken back) or YearCorrected 更正.</summary>
    public required string Kind { get; init; }

    /// <summary>The days of a closure: <c>2026-09-21</c> or <c>2026-09-21..2026-09-22</c>.</summary>
    public string? Days { get; init; }

    /// <summary>The year as its later notice has it; of a corrected year.</summary>
    public ImportYearRequest? Year { get; init; }

    /// <summary>Why; it stands in every case whose dates move.</summary>
    public required string Reason { get; init; }

    /// <summary>The notice (文号) that ordered it.</summary>
    public string? Notice { get; init; }
}
