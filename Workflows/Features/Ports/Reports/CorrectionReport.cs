namespace ApprovalHub.Features.Ports.Reports;

/// <summary>补正: what was told to be corrected, or that it has come, or that it has not come in time.</summary>
public sealed record CorrectionReport : StepReport
{
    public required CorrectionPhase Phase { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Handler { get; init; }

    public required IReadOnlyList<ReportedMaterial> Materials { get; init; }

    /// <summary>Last day for it, when told.</summary>
    public DateOnly? Until { get; init; }
}
