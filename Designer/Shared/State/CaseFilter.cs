using System.Globalization;

namespace ApprovalHub.Designer.State;

/// <summary>What the list of cases is asked for; the address bar says it, to be kept and sent, numbers of people left out.</summary>
public sealed record CaseFilter
{
    private static readonly string[] States = ["Applied", "Received", "Correcting", "InProgress", "Dispatching", "Ended"];

    public string? Q { get; init; }

    public string? State { get; init; }

    public string? Department { get; init; }

    public string? Matter { get; init; }

    /// <summary>Green or Normal.</summary>
    public string? Lane { get; init; }

    /// <summary>超期未办结: Promised or Statutory.</summary>
    public string? Overdue { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Whether nothing is filtered away.</summary>
    public bool IsPlain => this == new CaseFilter();

    public static IReadOnlyList<string> AllStates => States;

    public string Address
    {
        get
        {
            (string Name, string? Value)[] parts =
                [("q", HeldWords.InAddress(Q)), ("state", State), ("department", Department), ("matter", Matter), ("lane", Lane), ("overdue", Overdue), ("from", Iso(From)), ("to", Iso(To))];
            var asked = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
            return asked.Count == 0 ? "/cases" : $"/cases?{string.Join('&', asked)}";
        }
    }

    /// <summary>As it was typed into the address bar: what cannot be meant is left out.</summary>
    public CaseFilter Cleaned() => this with
    {
        Q = Words(Q),
        State = States.Contains(State) ? State : null,
        Department = Words(Department),
        Matter = Words(Matter),
        Lane = Lane is "Green" or "Normal" ? Lane : null,
        Overdue = Overdue is "Promised" or "Statutory" ? Overdue : null,
    };

    /// <summary>A day as the address has it, or null.</summary>
    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
