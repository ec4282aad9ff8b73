using System.Globalization;

namespace ApprovalHub.Designer.Pages.Tolerance;

/// <summary>What the address bar says of the ledger; all of it can be kept and sent.</summary>
public sealed record ToleranceFilter
{
    /// <summary>The tabs: Owed first, since that is what somebody must see to; <c>All</c> is no standing.</summary>
    public static IReadOnlyList<string> Tabs { get; } = ["Owed", "Overdue", "Supplied", "Late", "Lapsed", "All"];

    public string Standing { get; init; } = "Owed";

    public string? Department { get; init; }

    public bool Extended { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>As the server takes it; null for all.</summary>
    public string? Asked => Standing == "All" ? null : Standing;

    public string Address => "/tolerance" + Query(("standing", Standing == "Owed" ? null : Standing));

    /// <summary>The same as a file.</summary>
    public string Csv => "/api/supervision/tolerances.csv" + Query(("standing", Asked));

    /// <summary>As it was typed into the address bar: what cannot be meant is left out.</summary>
    public ToleranceFilter Cleaned() => this with
    {
        Standing = Tabs.Contains(Standing) ? Standing : "Owed",
        Department = string.IsNullOrWhiteSpace(Department) ? null : Department.Trim(),
    };

    private string Query((string Name, string? Value) standing)
    {
        (string Name, string? Value)[] parts = [standing, ("department", Department), ("extended", Extended ? "true" : null), ("from", Iso(From)), ("to", Iso(To))];
        var asked = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
        return asked.Count == 0 ? "" : $"?{string.Join('&', asked)}";
    }

    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
