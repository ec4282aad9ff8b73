using System.Globalization;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Words;

/// <summary>Dates that were counted anew, as people read them.</summary>
public static class MovedDates
{
    /// <summary>法定时限, 承诺时限, 环节时限 · 审查, 听证预计结束.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="say">The words of the field.</param>
    /// <param name="what">Statutory, Promised, Supply, Notice, <c>Stop.…</c> or the key of a step.</param>
    /// <param name="step">Name of the step, or kind of the stop.</param>
    public static string Name(Texts texts, Say say, string what, string? step) => what switch
    {
        "Statutory" or "Promised" or "Supply" or "Notice" => texts[$"Proof.What.{what}"],
        _ when what.StartsWith("Stop.", StringComparison.Ordinal) => texts["Cases.StopEnds", say.Of("Stop", step)],
        _ => texts["Cases.StepClock", step ?? what],
    };

    /// <summary>For what is printed in columns: the last day of a limit; hours and minutes by their instant; of a clock that stands that it does.</summary>
    public static string When(Texts texts, DateTimeOffset? end) => end is not { } at ? texts["Cases.Standing"]
        : HubClock.Local(at).TimeOfDay == TimeSpan.Zero ? Say.LastDay(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Say.Exact(at);

    /// <summary>The same in a sentence of a record.</summary>
    public static string Whole(Texts texts, Say say, DateTimeOffset? end) => end is not { } at ? texts["Cases.Standing"]
        : HubClock.Local(at).TimeOfDay == TimeSpan.Zero ? say.Whole(Say.LastDay(at)) : say.Whole(at);

    /// <summary>The same in the words of a page that is read today.</summary>
    public static string Near(Texts texts, Say say, DateTimeOffset? end) => end is not { } at ? texts["Cases.Standing"]
        : HubClock.Local(at).TimeOfDay == TimeSpan.Zero ? say.Day(Say.LastDay(at)) : say.Instant(at);
}
