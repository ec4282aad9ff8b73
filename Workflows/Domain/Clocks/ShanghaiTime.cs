namespace ApprovalHub.Domain.Clocks;

/// <summary>
/// Days and instants of Asia/Shanghai (北京时间). A fixed +08:00: China has had no summer time since 1991,
/// and a fixed offset gives the same day on every machine, whatever its time zone data say.
/// </summary>
public static class ShanghaiTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day in Shanghai on which the instant falls.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant (in UTC) at which the day begins in Shanghai.</summary>
    public static DateTimeOffset StartOfDay(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>The instant (in UTC) at which the day is over: the first instant of the next day.</summary>
    public static DateTimeOffset EndOfDay(DateOnly day) => StartOfDay(day.AddDays(1));

    /// <summary>The instant (in UTC) of a time of day in Shanghai.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) =>
        new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();
}
