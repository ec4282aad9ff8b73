using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A special procedure by which the clocks stand (行政许可法第四十五条).</summary>
/// <param name="NodeId">The step that stops them.</param>
/// <param name="Listed">As the matter lists it.</param>
/// <param name="From">Day of the stop, which still counts.</param>
/// <param name="To">Day of going on, which does not; null while they stand.</param>
/// <param name="Expected">How long it is expected to take.</param>
public sealed record StagedStop(string NodeId, SpecialProcedure Listed, DateOnly From, DateOnly? To, Limit Expected)
{
    internal ClockStop AsClockStop() => new(StopKinds.Of(Listed.Kind), Listed.Ground, "-", From, To);
}
