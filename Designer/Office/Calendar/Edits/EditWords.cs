using System.Globalization;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Calendar.Edits;

/// <summary>The days of a change of the calendar.</summary>
public static class EditWords
{
    /// <summary>9月21日, or 9月21日 — 9月22日.</summary>
    public static string Days(Say say, DateOnly first, DateOnly last) => first == last ? say.Day(first) : $"{say.Day(first)} — {say.Day(last)}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
