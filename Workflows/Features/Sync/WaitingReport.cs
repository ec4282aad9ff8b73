using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>A report with what it says.</summary>
public sealed record WaitingReport(Guid Id, Guid CaseId, string CaseNumber, int Step, int Version, string DataSet)
{
    public required string Platform { get; init; }

    public required DateTimeOffset At { get; init; }

    public required int Attempts { get; init; }

    public required ReportState State { get; init; }

    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>As JSON.</summary>
    public required string? Says { get; init; }

    /// <summary>Steps right before it that were given up.</summary>
    public IReadOnlyList<int> Skips { get; init; } = [];

    /// <summary>The same, taken for a lease.</summary>
    public TakenReport Taken(Guid lease) => new(lease, CaseId, DataSet, Attempts + 1, new OutgoingReport(Id, CaseNumber, Step, Version, At, Says ?? "") { Skips = Skips });
}
