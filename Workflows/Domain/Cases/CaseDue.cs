using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

/// <summary>Something that falls due in a case.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
internal sealed record CaseDue(DueKind Kind, DateTimeOffset At)
{
    /// <summary>The step, of a step's limit.</summary>
    public CaseTask? Task { get; init; }

    /// <summary>The limit and its rung, of a rung.</summary>
    public (RunningLimit Limit, LadderRung Rung)? Rung { get; init; }
}
