using System.Reflection;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Shell;

/// <summary>The places of the left rail, in its order. A place shows to those whose roles it names, once its page exists.</summary>
public static class Places
{
    /// <param name="Path">Address of its page.</param>
    /// <param name="Icon">Name in <see cref="Components.Icons"/>.</param>
    /// <param name="Text">Key of its name.</param>
    /// <param name="Count">Name of its number in <see cref="PlaceCounts"/>, or null.</param>
    /// <param name="Roles">Who sees it; empty: everybody signed in.</param>
    public sealed record Place(string Path, string Icon, string Text, string? Count, params string[] Roles);

    private static readonly HashSet<string> Pages =
        [.. typeof(Places).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template)];

    public static IReadOnlyList<Place> All { get; } =
    [
        new("/inbox", "inbox", "Shell.Inbox", "inbox"),
        new("/intake", "intake", "Shell.Intake", null, "WindowClerk"),
        new("/cases", "search", "Shell.Cases", null),
        new("/dispatch", "dispatch", "Shell.Dispatch", "dispatch", "Dispatcher"),
        new("/supervision", "chart", "Shell.Supervision", "cards", "Supervisor"),
        new("/matters", "list", "Shell.Matters", null, "Administrator"),
        new("/templates", "flow", "Shell.Templates", null, "Administrator"),
        new("/people", "people", "Shell.People", null, "Administrator"),
        new("/calendar", "calendar", "Shell.Calendar", null, "Administrator"),
        new("/connectors", "plug", "Shell.Connectors", "rejected", "Administrator"),
    ];

    public static IEnumerable<Place> For(Session session) =>
        All.Where(p => Pages.Contains(p.Path) && (p.Roles.Length == 0 || session.Has(p.Roles)));
}
