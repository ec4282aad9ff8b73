using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>人工调整环节: a stuck case goes on at another step, whichever engine moves its tokens afterwards.</summary>
internal static class Rescues
{
    /// <summary>Refuses by the first reason that <see cref="CaseMove"/> finds.</summary>
    public static void MoveTo(Run run, Signal.MoveTo signal)
    {
        var carried = CaseMove.Carry(CaseMove.Rescue(run, signal), run.State);
        run.State.StandAs(carried.State ?? throw carried.Findings[0].AsRefusal().Throwable());
        foreach (var effect in carried.Effects) run.Effects.Add(effect);
    }
}
