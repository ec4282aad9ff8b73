using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Inbox;

/// <summary>What the inbox is asked for; the address bar says it, numbers of people left out.</summary>
/// <param name="Tab">mine, pool, standin, done or following.</param>
/// <param name="Q">What is searched for, or null.</param>
/// <param name="Green">Only the green channel, or null for all.</param>
/// <param name="Overdue">Only what is overdue, or null for all.</param>
public sealed record InboxFilter(string Tab, string? Q, bool? Green, bool? Overdue)
{
    private static readonly string[] Tabs = ["mine", "pool", "standin", "done", "following"];

    /// <summary>Whether nothing is filtered away.</summary>
    public bool IsPlain => Q is null && Green is null && Overdue is null;

    public string Address
    {
        get
        {
            var address = $"/inbox?tab={Tab}";
            if (HeldWords.InAddress(Q) is { } words)
                address += $"&q={Uri.EscapeDataString(words)}";
            if (Green is { } green)
                address += green ? "&green=true" : "&green=false";
            return Overdue is { } overdue ? address + (overdue ? "&overdue=true" : "&overdue=false") : address;
        }
    }

    /// <summary>As it was typed into the address bar; a tab that there is not is mine.</summary>
    public static InboxFilter Of(string? tab, string? q, bool? green, bool? overdue) =>
        new(tab is not null && Tabs.Contains(tab) ? tab : "mine", string.IsNullOrWhiteSpace(q) ? null : q.Trim(), green, overdue);
}
