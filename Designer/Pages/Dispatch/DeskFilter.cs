using System.Globalization;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Dispatch;

/// <summary>What the desk is asked for; the address bar says it, numbers of people left out.</summary>
/// <param name="Tab">ready, overdue, unclaimed or left.</param>
/// <param name="Q">What was typed or scanned, or null.</param>
/// <param name="Day">The day of what has left, or null for the latest of all days.</param>
public sealed record DeskFilter(string Tab, string? Q, DateOnly? Day)
{
    private static readonly string[] Tabs = ["ready", "overdue", "unclaimed", "left"];

    public string Address
    {
        get
        {
            var address = $"/dispatch?tab={Tab}";
            if (HeldWords.InAddress(Q) is { } words)
                address += $"&q={Uri.EscapeDataString(words)}";
            return Day is { } day ? address + $"&day={Text(day)}" : address;
        }
    }

    /// <summary>As it stands in the address bar; a tab that there is not is what is ready, a day that is none is no day.</summary>
    public static DeskFilter Of(string? tab, string? q, string? day) => new(
        tab is not null && Tabs.Contains(tab) ? tab : "ready", string.IsNullOrWhiteSpace(q) ? null : q.Trim(),
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
