using System.Globalization;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Words;

/// <summary>Dates, limits and names of the field as people say them.</summary>
public sealed class Say(Texts texts, HubClock clock, WorkDays days)
{
    /// <summary>今天 16:30, 昨天 09:05, 9月22日 16:30, 2025年12月31日 16:30.</summary>
    public string Instant(DateTimeOffset instant)
    {
        var local = HubClock.Local(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{Day(HubClock.Day(instant))} {local:HH:mm}");
    }

    /// <summary>The last day of a limit that ends at an instant: midnight belongs to the day before.</summary>
    public static DateOnly LastDay(DateTimeOffset end) => HubClock.Day(end.AddTicks(-1));

    /// <summary>今天, 明天, 昨天, 9月22日, 2025年12月31日.</summary>
    public string Day(DateOnly day) => (day.DayNumber - clock.Today.DayNumber) switch
    {
        0 => texts["Say.Today"],
        1 => texts["Say.Tomorrow"],
        -1 => texts["Say.Yesterday"],
        _ when day.Year == clock.Today.Year => texts["Say.MonthDay", day.Month, day.Day],
        _ => texts["Say.YearMonthDay", day.Year, day.Month, day.Day],
    };

    /// <summary>The whole date, for papers and hints: 2026-09-22 16:30.</summary>
    public static string Exact(DateTimeOffset instant) => HubClock.Local(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The whole date as people write it, where "today" would be read another day: 2026年9月22日, 2026年9月22日 16:30.</summary>
    public string Whole(DateOnly day) => texts["Say.YearMonthDay", day.Year, day.Month, day.Day];

    /// <inheritdoc cref="Whole(DateOnly)"/>
    public string Whole(DateTimeOffset instant) => string.Create(CultureInfo.InvariantCulture, $"{Whole(HubClock.Day(instant))} {HubClock.Local(instant):HH:mm}");

    /// <summary>A day or an instant as records keep them, <c>2026-09-22</c> or <c>2026-09-22 16:30</c>, the same way; all else as it stands.</summary>
    public string Written(string kept) =>
        DateOnly.TryParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Whole(day)
        : DateTime.TryParseExact(kept, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? string.Create(CultureInfo.InvariantCulture, $"{Whole(DateOnly.FromDateTime(at))} {at:HH:mm}")
        : kept;

    /// <summary>剩 3 个工作日, 今天到期, 超期 2 个工作日; 刚刚超期 while no working day has gone by.</summary>
    public string Left(DateOnly due) => Left(days.Between(clock.Today, due), due == clock.Today);

    public string Left(decimal remaining, string countedIn) => remaining switch
    {
        0 => texts["Say.DueToday"],
        < 0 => texts["Say.OverUnits", -remaining, Unit(-remaining, countedIn)],
        _ => texts["Say.LeftUnits", remaining, Unit(remaining, countedIn)],
    };

    /// <summary>How long something took: minutes or hours on one day, else working days.</summary>
    public string Span(DateTimeOffset from, DateTimeOffset to) => (HubClock.Day(from) == HubClock.Day(to), (to - from).TotalMinutes) switch
    {
        (true, < 1) => texts["Say.AtOnce"],
        (true, < 60 and var minutes) => texts["Say.Minutes", (int)minutes],
        (true, var minutes) => texts["Say.Hours", minutes / 60],
        _ => texts["Say.WorkDays", days.Between(HubClock.Day(from), HubClock.Day(to))],
    };

    /// <summary>How near a due date is.</summary>
    public Nearness Near(DateOnly due) => days.Between(clock.Today, due) switch
    {
        _ when due < clock.Today => Nearness.Over,
        _ when due == clock.Today => Nearness.Today,
        <= 3 => Nearness.Soon,
        _ => Nearness.Later,
    };

    /// <summary>A word of the field by its code, for example <c>Of("State", "InProgress")</c>; the code itself for one that is newer than this page.</summary>
    public string Of(string set, string? code) => string.IsNullOrEmpty(code) ? "" : texts.Find($"Field.{set}.{code}") ?? code;

    /// <summary>The unit of an amount: English has one word for one and another for more.</summary>
    public string Unit(decimal amount, string unit) => amount == 1 ? texts.Find($"Field.OneUnit.{unit}") ?? Of("Unit", unit) : Of("Unit", unit);

    /// <summary>Who did it; what came with the program was published by the program, under its name in the reader's language.</summary>
    public string By(string? name) => name == "ApprovalHub" ? texts["Shell.Product"] : name ?? "";

    private string Left(int workDays, bool today) => (workDays, today) switch
    {
        (_, true) => texts["Say.DueToday"],
        (0, _) => texts["Say.JustOver"],
        _ => Left(workDays, "WorkDay"),
    };

    /// <summary>Amber is for what is due soon, red for what is over, and nothing else.</summary>
    public enum Nearness
    {
        Later,
        Soon,
        Today,
        Over,
    }
}
