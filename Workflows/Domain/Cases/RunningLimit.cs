using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

/// <summary>A limit that runs in a case now.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Instance">Which of the kind, see <see cref="CaseRung.Instance"/>.</param>
/// <param name="Clock">What it is counted by.</param>
/// <param name="Fired">Its rungs that have fired.</param>
internal sealed record RunningLimit(LimitKind Kind, string Instance, CaseClock Clock, RungMarks Fired)
{
    /// <summary>The step that it belongs to; of a limit of the whole case the step where that lies.</summary>
    public CaseTask? Task { get; init; }

    /// <summary>The stop, of a special procedure.</summary>
    public CaseStop? Stop { get; init; }
}
