using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Notices;

/// <summary>
/// 免打扰时段: the hours of the day in which no message goes out to applicants; they may lie around midnight. They are the same on rest days: limits run
/// on then, and a message that waited for the next working day could come too late. Only the message waits; what it tells of has its own instant.
/// </summary>
/// <param name="From">From this time of the day in Shanghai on.</param>
/// <param name="To">Up to this; the same as <paramref name="From"/> means never quiet.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>From 21:00 to 08:00.</summary>
    public static QuietHours Usual { get; } = new(new TimeOnly(21, 0), new TimeOnly(8, 0));

    /// <summary>The instant itself where it is not quiet, else the end of the quiet hours that it lies in.</summary>
    public DateTimeOffset NotBefore(DateTimeOffset at)
    {
        var local = at.ToOffset(ShanghaiTime.Offset);
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        if (From == To || !time.IsBetween(From, To))
            return at;
        var day = ShanghaiTime.Day(at);
        return ShanghaiTime.At(time < To ? day : day.AddDays(1), To);
    }
}
