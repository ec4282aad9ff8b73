namespace ApprovalHub.Features.Ports.Reports;

/// <summary>特别程序 of GB/T 39046-2020: an extension (延长审批), or the begin or the end of a procedure whose time is not counted.</summary>
public sealed record ProcedureReport : StepReport
{
    /// <summary>Whether it is an extension; else one of the other procedures.</summary>
    public required bool IsExtension { get; init; }

    /// <summary>Null for an extension.</summary>
    public string? Kind { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>启动理由或依据</summary>
    public required string Reason { get; init; }

    /// <summary>批准人</summary>
    public string? ApprovedBy { get; init; }

    public required ReportedLimit Limit { get; init; }

    /// <summary>Null while it runs; its own day for an extension.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public required string Handler { get; init; }
}
