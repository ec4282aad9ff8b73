using System.Text.Json;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>
/// Finds all that is wrong with a year file, each by its field. What is right by itself is put together entry after entry under the same rules
/// that the import meets, so that a file without a fault here is one that the import takes.
/// </summary>
public static class CalendarYearCheck
{
    /// <summary>More entries than any year has days.</summary>
    private const int MostEntries = 366;

    /// <summary>The year, where nothing is wrong, or the faults.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="published">Years that are published already.</param>
    public static (CalendarYear? Year, IReadOnlyList<CalendarFault> Faults) Of(string json, IReadOnlyCollection<int> published)
    {
        var parsed = CalendarYear.Parse(json);
        if (!parsed.IsOk && parsed.Refusal!.Code != "CALENDAR_FILE_DATE")
            return (null, [new CalendarFault(FieldOf(parsed.Refusal), parsed.Refusal)]);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var bare = new CalendarYear(root.GetProperty("year").GetInt32(), root.GetProperty("source").GetString()!, [], []);
        var faults = new List<CalendarFault>();
        if (published.Contains(bare.Year))
            faults.Add(new CalendarFault("year", Refusal.Conflict("CALENDAR_YEAR_TWICE").With("year", bare.Year)));
        if (Breaks(bare) is { } broken)
            return (null, [.. faults, new CalendarFault("year", broken)]);
        var year = Work(root, Off(root, bare, faults), faults);
        return faults.Count == 0 ? (year, []) : (null, faults);
    }

    private static CalendarYear Off(JsonElement root, CalendarYear year, List<CalendarFault> faults)
    {
        foreach (var (text, field) in Entries(root, "off", faults))
        {
            var span = DateSpan.Parse(text);
            if (!span.IsOk)
                faults.Add(new CalendarFault(field, span.Refusal!));
            else
                year = Add(year, year with { Off = [.. year.Off, span.Value] }, field, faults);
        }
        return year;
    }

    private static CalendarYear Work(JsonElement root, CalendarYear year, List<CalendarFault> faults)
    {
        foreach (var (text, field) in Entries(root, "work", faults))
        {
            if (!DateSpan.TryDay(text, out var day))
                faults.Add(new CalendarFault(field, Refusal.Invalid("CALENDAR_FILE_DATE").With("text", text)));
            else
                year = Add(year, year with { Work = [.. year.Work, day] }, field, faults);
        }
        return year;
    }

    private static CalendarYear Add(CalendarYear before, CalendarYear after, string field, List<CalendarFault> faults)
    {
        if (Breaks(after) is not { } broken)
            return after;
        faults.Add(new CalendarFault(field, broken));
        return before;
    }

    private static IEnumerable<(string? Text, string Field)> Entries(JsonElement root, string field, List<CalendarFault> faults)
    {
        var list = root.GetProperty(field);
        if (list.GetArrayLength() <= MostEntries)
            return list.EnumerateArray().Select((entry, at) => (entry.GetString(), FormattableString.Invariant($"{field}[{at + 1}]")));
        faults.Add(new CalendarFault(field, Refusal.Invalid("CALENDAR_ENTRIES_TOO_MANY").With("field", field).With("most", MostEntries)));
        return [];
    }

    private static Refusal? Breaks(CalendarYear year) => CalendarRules.Check([year], []);

    private static string FieldOf(Refusal refusal) => refusal.Args.GetValueOrDefault("field") ?? "";
}
