using System.Globalization;
using ApprovalHub.Domain.Clocks;
using CsCheck;

namespace ApprovalHub.Domain.Tests.Clocks;

/// <summary>The shipped calendar, and random ones for properties.</summary>
internal static class Calendars
{
    public static readonly DateOnly Start = new(2024, 1, 1);

    private static readonly (IReadOnlyList<CalendarYear> Years, WorkCalendar Calendar)[] Drawn = [.. Enumerable.Range(0, 400).Select(Make)];

    public static WorkCalendar Shipped { get; } = WorkCalendar.From([Read(2024), Read(2025), Read(2026)]).Value;

    /// <summary>Calendars in which any of the years 2024 to 2027 may be missing, with any days off and any weekends worked; 400 of them, drawn from again and again.</summary>
    public static Gen<(IReadOnlyList<CalendarYear> Years, WorkCalendar Calendar)> Random { get; } =
        Gen.Int[0, 399].Select(seed => Drawn[seed]);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(int year) =>
        File.ReadAllText(Path.Combine(Root(), "db", "seed", "calendar", $"{year}.json"));

    public static CalendarYear Read(int year) => CalendarYear.Parse(Text(year)).Value;

    private static (IReadOnlyList<CalendarYear> Years, WorkCalendar Calendar) Make(int seed)
    {
        var random = new Random(seed);
        var years = Enumerable.Range(2024, 4).Where(_ => random.Next(4) > 0).Select(y => Make(y, random)).ToList();
        return (years, WorkCalendar.From(years).Value);
    }

    private static CalendarYear Make(int year, Random random)
    {
        var off = new List<DateSpan>();
        var work = new List<DateOnly>();
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            var last = day.AddDays(random.Next(9));
            if (random.Next(25) == 0 && last.Year == year)
            {
                off.Add(new(day, last));
                day = last;
            }
            else if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && random.Next(6) == 0)
            {
                work.Add(day);
            }
        }
        return new CalendarYear(year, "drawn", off, work);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ApprovalHub.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests lie outside the repository.");
        return folder.FullName;
    }
}
