namespace ApprovalHub.Features.Ports;

/// <summary>A report as it goes out.</summary>
/// <param name="Id">The key of this version.</param>
/// <param name="CaseNumber">办件编号</param>
/// <param name="Step">1, 2, 3 … in the case.</param>
/// <param name="Version">1, and more for what was corrected.</param>
/// <param name="At">The instant of the act.</param>
/// <param name="Payload">What it says, as JSON (<see cref="Reports.StepReport"/>).</param>
public sealed record OutgoingReport(Guid Id, string CaseNumber, int Step, int Version, DateTimeOffset At, string Payload)
{
    /// <summary>Steps right before it that were given up.</summary>
    public IReadOnlyList<int> Skips { get; init; } = [];
}
