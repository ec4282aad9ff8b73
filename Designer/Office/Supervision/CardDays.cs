using System.Globalization;
using ApprovalHub.Api.Contracts.Supervision;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>Cards day by day over a period, the days without any among them; a long period week by week or month by month.</summary>
/// <param name="Labels">Day, first day of the week, or month.</param>
/// <param name="Yellow">黄牌</param>
/// <param name="Red">红牌</param>
public sealed record CardDays(IReadOnlyList<string> Labels, IReadOnlyList<int> Yellow, IReadOnlyList<int> Red)
{
    private const int MostDays = 62, MostWeeks = 371;

    public static CardDays Of(IReadOnlyList<CardLine> days, DateOnly from, DateOnly to)
    {
        var length = to.DayNumber - from.DayNumber + 1;
        Func<DateOnly, string> place = length <= MostDays ? Day : length <= MostWeeks ? day => Day(day.AddDays(-(((int)day.DayOfWeek + 6) % 7))) : Month;
        var labels = Enumerable.Range(0, length).Select(n => place(from.AddDays(n))).Distinct().ToList();
        var known = days.Select(d => (Day: DateOnly.ParseExact(d.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture), Line: d)).ToLookup(d => place(d.Day), d => d.Line);
        return new(labels, [.. labels.Select(l => known[l].Sum(d => d.Yellow))], [.. labels.Select(l => known[l].Sum(d => d.Red))]);
    }

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
