using ApprovalHub.Api.Contracts.Calendar;

namespace ApprovalHub.Designer.State;

/// <summary>Counts working days as the published calendar has them, to say how many are left. The limits themselves are the server's.</summary>
public sealed class WorkDays(ICalendarApi calendar, HubClock clock)
{
    private readonly Dictionary<int, Task<YearResponse>> years = [];
    private readonly HashSet<DateOnly> off = [];
    private readonly HashSet<DateOnly> worked = [];

    /// <summary>Reads the years around today once.</summary>
    public async Task ReadyAsync()
    {
        var today = clock.Today;
        var around = new[] { today.Year, today.AddMonths(3).Year, today.AddMonths(-2).Year }.Distinct();
        foreach (var known in await Task.WhenAll(around.Select(YearAsync)))
        {
            off.UnionWith(known.Off);
            worked.UnionWith(known.Worked);
        }
    }

    /// <summary>The calendar was changed here: the years are read again when they are next needed.</summary>
    public void Forget()
    {
        years.Clear();
        off.Clear();
        worked.Clear();
    }

    private Task<YearResponse> YearAsync(int year)
    {
        if (!years.TryGetValue(year, out var read) || read.IsFaulted || read.IsCanceled)
            years[year] = read = calendar.ReadAsync(year);
        return read;
    }

    public bool IsWorkDay(DateOnly day) =>
        worked.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Contains(day));

    /// <summary>Working days after one day up to and with another; below zero when it has passed.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var (first, last, sign) = from <= to ? (from, to, 1) : (to, from, -1);
        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
        {
            if (IsWorkDay(day))
                count++;
        }
        return sign * count;
    }
}
