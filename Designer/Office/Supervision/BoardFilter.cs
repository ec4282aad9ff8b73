using System.Globalization;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>What the address bar says of the board.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="By">What cards are counted by.</param>
/// <param name="Department">Only of this department, or null.</param>
public sealed record BoardFilter(DateOnly From, DateOnly To, string By, string? Department)
{
    public static IReadOnlyList<string> Kinds { get; } = ["department", "step", "person", "matter", "case"];

    public string Address => $"/supervision?{Query}&by={By}";

    /// <summary>A table as a file.</summary>
    public string Csv(string table) => $"/api/supervision/statistics.csv?table={table}&{Query}";

    private string Query => $"from={Iso(From)}&to={Iso(To)}{(Department is null ? "" : $"&department={Uri.EscapeDataString(Department)}")}";

    /// <summary>As it was typed into the address bar: what cannot be meant gives way to this month, by department.</summary>
    public static BoardFilter Of(string? from, string? to, string? by, string? department, DateOnly today)
    {
        var (first, last) = (Day(from) ?? new DateOnly(today.Year, today.Month, 1), Day(to) ?? today);
        return new(first <= last ? first : last, first <= last ? last : first, by is not null && Kinds.Contains(by) ? by : "department",
            string.IsNullOrWhiteSpace(department) ? null : department.Trim());
    }

    /// <summary>Periods that people ask for: this month, the one before, this quarter, this year.</summary>
    public static IReadOnlyList<(string Name, DateOnly From, DateOnly To)> Periods(DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        return
        [
            ("Month", month, today), ("LastMonth", month.AddMonths(-1), month.AddDays(-1)),
            ("Quarter", new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1), today), ("Year", new DateOnly(today.Year, 1, 1), today),
        ];
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
