using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>The days of a case that is played, by the hub's calendar and the limits of its definition.</summary>
public static class StageTimes
{
    /// <summary>Working days from receipt to the end, or to what happened last.</summary>
    public static int InAll(this Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return Days(stage, stage.StartedAt, stage.LastAt);
    }

    /// <summary>Working days from acceptance to decision, or to what happened last, without the time of special procedures (行政许可法第四十五条); null before acceptance.</summary>
    public static int? Counted(this Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage.AcceptedAt is { } accepted
            ? (int)new CaseClock(accepted, Limit.WorkDays(1), [], Ledger(stage, accepted)).Used(stage.Scene.Calendar, stage.DecidedAt ?? stage.LastAt)
            : null;
    }

    /// <summary>When the promised limit runs out; null before acceptance and while the clocks stand.</summary>
    public static DueDate? PromisedDue(this Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage is { AcceptedAt: { } accepted, Facts.Promised: { } promised }
            ? new CaseClock(accepted, promised, [.. stage.Scene.Extensions.Where(e => e.Amount.Unit == promised.Unit)], Ledger(stage, accepted)).Due(stage.Scene.Calendar)
            : null;
    }

    /// <summary>Whether the decision, or what happened last, came after the promised limit.</summary>
    public static bool BreaksPromise(this Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return stage.PromisedDue() is { } due && due.IsOver(stage.DecidedAt ?? stage.LastAt);
    }

    /// <summary>Working days that a task took, or has taken.</summary>
    public static int DaysOf(this Stage stage, StagedTask task)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(task);
        return Days(stage, task.OpenedAt, task.EndedAt ?? stage.LastAt);
    }

    /// <summary>
    /// When the step's own limit runs out: it stands with the clocks, save for the step that stops them. That of the tolerance gate is the
    /// matter's (FACTS 4.5), that of a special procedure without one what is expected.
    /// </summary>
    public static DueDate? DueOf(this Stage stage, StagedTask task)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(task);
        var limit = task.Activity switch
        {
            ActivityTypes.ToleranceGate => stage.Scene.Matter.Tolerance?.SupplyWithin,
            ActivityTypes.SpecialProcedure => stage.Stops.LastOrDefault(s => s.NodeId == task.NodeId)?.Expected ?? task.Limit,
            _ => task.Limit,
        };
        var from = task.Activity == ActivityTypes.ToleranceGate ? stage.AcceptedAt ?? task.OpenedAt : task.OpenedAt;
        if (limit is not { } amount || CountBounds.Check(amount) is not null)
            return null;
        var ledger = task.Activity is ActivityTypes.ToleranceGate or ActivityTypes.SpecialProcedure ? [] : Ledger(stage, from, task);
        return new CaseClock(from, amount, [], ledger).Due(stage.Scene.Calendar);
    }

    private static int Days(Stage stage, DateTimeOffset from, DateTimeOffset to) =>
        stage.Scene.Calendar.WorkDays(ShanghaiTime.Day(from), ShanghaiTime.Day(to));

    private static List<ClockStop> Ledger(Stage stage, DateTimeOffset started, StagedTask? of = null)
    {
        var day = ShanghaiTime.Day(started);
        return
        [
            .. stage.Stops.Where(s => s.NodeId != of?.NodeId).Select(s => s.AsClockStop()).Concat(stage.Scene.Stops)
                .Where(s => (s.To is null || s.To >= day) && (of?.EndedAt is not { } end || s.From < ShanghaiTime.Day(end)))
                .Select(s => s.From < day ? s with { From = day } : s),
        ];
    }
}
