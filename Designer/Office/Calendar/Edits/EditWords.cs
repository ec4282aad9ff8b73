using System.Globalization;

namespace ApprovalHub.Designer.Pages.Calendar.Edits;

/// <summary>The days of a change of the calendar.</summary>
public static class EditWords
{
    /// <summary>2026-09-21, or 2026-09-21 — 2026-09-22.</summary>
    public static string Days(DateOnly first, DateOnly last) => first == last ? Iso(first) : $"{Iso(first)} — {Iso(last)}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
