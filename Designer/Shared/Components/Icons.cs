namespace ApprovalHub.Designer.Components;

/// <summary>The one icon set: outlines on a grid of 24, drawn inline, so that no font or picture is fetched.</summary>
public static class Icons
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["inbox"] = "M4 13h4l1.5 3h5L16 13h4M4 13l3-8h10l3 8v6H4z",
        ["intake"] = "M6 3h9l4 4v14H6zM15 3v4h4M9 12h6M12 9v6",
        ["search"] = "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5",
        ["bell"] = "M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4",
        ["message"] = "M4 5h16v11H9l-5 4z",
        ["dispatch"] = "M3 8l9-5 9 5v8l-9 5-9-5zM3 8l9 5 9-5M12 13v8",
        ["chart"] = "M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6",
        ["list"] = "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
        ["flow"] = "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4",
        ["people"] = "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3 2.8 3 5.5",
        ["calendar"] = "M4 6h16v15H4zM4 11h16M8 3v5M16 3v5",
        ["plug"] = "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4",
        ["leave"] = "M10 4H5v16h5M15 8l4 4-4 4M19 12H9",
        ["sun"] = "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2",
        ["moon"] = "M20 14a8 8 0 1 1-10-10 6.5 6.5 0 0 0 10 10z",
        ["warning"] = "M12 4L2.5 20h19zM12 10v5M12 17.5h.01",
        ["check"] = "M5 12.5l4.5 4.5L19 7",
        ["cross"] = "M6 6l12 12M18 6L6 18",
        ["plus"] = "M12 5v14M5 12h14",
        ["minus"] = "M5 12h14",
        ["fit"] = "M3 6v12M21 6v12M6 12h12M9 9l-3 3 3 3M15 9l3 3-3 3",
        ["clock"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2",
        ["pause"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 9v6M14 9v6",
        ["leaf"] = "M20 4C10 4 5 9 5 15c0 2 .5 3.5 1 5 0-6 4-10 9-11-4 2.5-6.5 6-7 10 7 1 12-4 12-15z",
        ["paper"] = "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7",
        ["print"] = "M7 9V3h10v6M7 17H4v-8h16v8h-3M7 14h10v7H7z",
        ["eye"] = "M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7s-7.5-2.5-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
        ["take"] = "M12 4v11M7.5 10.5L12 15l4.5-4.5M4 20h16",
        ["choose"] = "M12 15V4M7.5 8.5L12 4l4.5 4.5M4 20h16",
        ["back"] = "M9 7l-5 5 5 5M4 12h11a5 5 0 0 1 5 5v1",
        ["chain"] = "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1.5-1.5",
        ["refresh"] = "M20 11a8 8 0 0 0-14.5-4L3 10M3 4v6h6M4 13a8 8 0 0 0 14.5 4L21 14M21 20v-6h-6",
    };

    public static string Path(string name) => Paths[name];
}
