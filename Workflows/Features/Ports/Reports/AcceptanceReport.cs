namespace ApprovalHub.Features.Ports.Reports;

/// <summary>受理 of GB/T 39046-2020.</summary>
public sealed record AcceptanceReport : StepReport
{
    public required string DepartmentName { get; init; }

    /// <summary>统一社会信用代码</summary>
    public required string DepartmentCode { get; init; }

    public required string AcceptedBy { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>受理文书编号; null where it is told orally, done at once (即办件).</summary>
    public string? PaperNumber { get; init; }

    /// <summary>承诺办结时间; null where it is done at once or the clock stands.</summary>
    public DateOnly? PromisedDue { get; init; }

    public required ReportedLimit Promised { get; init; }

    public required string HandleKind { get; init; }

    /// <summary>容缺受理</summary>
    public required bool Tolerated { get; init; }
}
