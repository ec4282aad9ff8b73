using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What a case is played in: nothing of it changes while it is played.</summary>
/// <param name="Definition">The definition that is rehearsed.</param>
/// <param name="Matter">The matter that is applied for.</param>
/// <param name="Calendar">The working days.</param>
/// <param name="Cast">Who could act.</param>
public sealed record Scene(ProcessDefinition Definition, MatterContent Matter, WorkCalendar Calendar, Cast Cast)
{
    /// <summary>Stops of the clocks that no step of a template made: corrections in review, suspensions.</summary>
    public IReadOnlyList<ClockStop> Stops { get; init; } = [];

    /// <summary>延长期限</summary>
    public IReadOnlyList<ClockExtension> Extensions { get; init; } = [];
}
