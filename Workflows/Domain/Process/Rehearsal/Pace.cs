using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>When something comes in a rerun.</summary>
internal static class Pace
{
    /// <summary>As many working days after another instant as it came after the one of then, at the same time of the day.</summary>
    /// <param name="stage">The rerun.</param>
    /// <param name="start">The instant in the rerun.</param>
    /// <param name="from">The instant of then.</param>
    /// <param name="at">When it came then.</param>
    public static DateTimeOffset After(Stage stage, DateTimeOffset start, DateTimeOffset from, DateTimeOffset at)
    {
        if (start == from) return at;
        var days = stage.Scene.Calendar.WorkDays(ShanghaiTime.Day(from), ShanghaiTime.Day(at));
        return days == 0 ? start + (at > from ? at - from : TimeSpan.Zero)
            : ShanghaiTime.At(stage.Scene.Calendar.WorkdayAfter(ShanghaiTime.Day(start), days), TimeOf(at));
    }

    /// <summary>On the last day of the task's own limit, at the time of the day at which it was opened; for hours and minutes at the end of them.</summary>
    public static DateTimeOffset AtTheLimit(Stage stage, StagedTask task)
    {
        if (stage.DueOf(task) is not { } due) return task.OpenedAt;
        var day = ShanghaiTime.At(due.Date, TimeOf(task.OpenedAt));
        var last = due.EndsAt.AddMilliseconds(-1);
        var at = day < last ? day : last;
        return at < task.OpenedAt ? task.OpenedAt : at;
    }

    private static TimeOnly TimeOf(DateTimeOffset at) => TimeOnly.FromDateTime(at.ToOffset(ShanghaiTime.Offset).DateTime);
}
