using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>windows.csv</summary>
internal static class WindowReader
{
    private const int HighestFloor = 50;

    public static IReadOnlyList<Window> Read(SeedTables tables)
    {
        var numbers = new HashSet<string>();
        var windows = new List<Window>();
        foreach (var row in tables.Rows(CsvShape.Windows))
        {
            var window = new Window(
                row.Key("number", numbers, 10),
                row.Text("name", 60),
                row.Enum<WindowKind>("kind"),
                row.Integer("floor", HighestFloor),
                row.Reference("post", tables.Values(CsvShape.Posts, "code")));
            window.Take(
                row.References("departments", tables.Values(CsvShape.Departments, "code")),
                row.References("matters", tables.Values(CsvShape.Matters, "code")));
            if (!Serves(window))
                row.Fault("departments", "IMPORT_WINDOW_TAKES_NOTHING", "");
            if (row.IsOk)
                windows.Add(window);
        }

        return windows;
    }

    // Comprehensive and green windows take everything and the dispatch desk takes nothing in; the others say what they take.
    private static bool Serves(Window window) =>
        window.Kind is WindowKind.Comprehensive or WindowKind.GreenChannel or WindowKind.Dispatch
        || window.Departments.Count + window.Matters.Count > 0;
}
