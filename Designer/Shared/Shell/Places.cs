using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Shell;

/// <summary>The places of the left rail, in its order. A place shows to those whose roles it names, once its page exists.</summary>
public static class Places
{
    /// <param name="Path">Address of its page.</param>
    /// <param name="Icon">Name in <see cref="Components.Icons"/>.</param>
    /// <param name="Text">Key of its name.</param>
    /// <param name="Count">Name of its number in <see cref="PlaceCounts"/>, or null.</param>
    /// <param name="Roles">Who sees it; empty: everybody signed in.</param>
    public sealed record Place(string Path, string Icon, string Text, string? Count, params string[] Roles)
    {
        /// <summary>Whether its page exists yet. Said here, and held by a test: to find it out would read every type with the first view.</summary>
        public bool IsThere { get; init; } = true;
    }

    public static IReadOnlyList<Place> All { get; } =
    [
        new("/inbox", "inbox", "Shell.Inbox", "inbox"),
        new("/intake", "intake", "Shell.Intake", null, "WindowClerk"),
        new("/cases", "search", "Shell.Cases", null),
        new("/dispatch", "dispatch", "Shell.Dispatch", "dispatch", "Dispatcher"),
        new("/supervision", "chart", "Shell.Supervision", "items", "Supervisor", "DepartmentHead", "ChiefRepresentative", "Administrator"),
        new("/tolerance", "clock", "Shell.Tolerance", null, "WindowClerk", "Reviewer", "ChiefRepresentative", "DepartmentHead", "Supervisor", "Administrator"),
        new("/green", "leaf", "Shell.Green", null, "ChiefRepresentative", "DepartmentHead", "Supervisor", "Administrator"),
        new("/reports", "paper", "Shell.Reports", null, "Supervisor", "Administrator"),
        new("/matters", "list", "Shell.Matters", null, "Administrator"),
        new("/templates", "flow", "Shell.Templates", null, "Administrator", "Supervisor"),
        new("/people", "people", "Shell.People", null, "Administrator"),
        new("/calendar", "calendar", "Shell.Calendar", null, "Administrator"),
        new("/messages", "message", "Shell.Messages", null, "Administrator"),
        new("/connectors", "plug", "Shell.Connectors", "rejected", "Administrator", "Supervisor"),
    ];

    public static IEnumerable<Place> For(Session session) =>
        All.Where(p => p.IsThere && (p.Roles.Length == 0 || session.Has(p.Roles)));
}
