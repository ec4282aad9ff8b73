namespace ApprovalHub.Features.Ports.Reports;

/// <summary>办理 of GB/T 39046-2020: one finished task.</summary>
public sealed record ProcessReport : StepReport
{
    /// <summary>环节名称</summary>
    public required string Step { get; init; }

    public required string Handler { get; init; }

    public required StepAction Action { get; init; }

    /// <summary>意见</summary>
    public string? Opinion { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required string DepartmentName { get; init; }

    public required string DepartmentCode { get; init; }
}
