namespace ApprovalHub.Features.Ports.Reports;

/// <summary>申请 of GB/T 39046-2020 (FACTS 3.1).</summary>
public sealed record ApplicationReport : StepReport
{
    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }

    public required string MatterName { get; init; }

    public required int MatterVersion { get; init; }

    public required string HandleKind { get; init; }

    public required string ApplicantKind { get; init; }

    public required string ApplicantName { get; init; }

    public required string ApplicantIdNumber { get; init; }

    public required string Phone { get; init; }

    public string? Address { get; init; }

    public string? LegalRepresentative { get; init; }

    public string? AgentName { get; init; }

    public string? AgentIdNumber { get; init; }

    public string? AgentPhone { get; init; }

    public required string Source { get; init; }

    public required DateTimeOffset AppliedAt { get; init; }

    public required IReadOnlyList<ReportedMaterial> Materials { get; init; }
}
