namespace ApprovalHub.Features.Ports.Reports;

/// <summary>办结 of GB/T 39046-2020.</summary>
public sealed record ResultReport : StepReport
{
    /// <summary>One of <see cref="Domain.Process.CaseResults"/>.</summary>
    public required string Result { get; init; }

    public required string Handler { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>结果描述: the reason, for everything but a grant (FACTS 3.4).</summary>
    public string? Reason { get; init; }

    /// <summary>结果证照名称; null without a grant.</summary>
    public string? CertificateName { get; init; }

    public string? CertificateNumber { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required string DepartmentName { get; init; }

    public required string DepartmentCode { get; init; }

    /// <summary>是否快递: whether the matter's results are posted on request.</summary>
    public required bool Posted { get; init; }

    /// <summary>是否收费</summary>
    public required bool Charged { get; init; }
}
