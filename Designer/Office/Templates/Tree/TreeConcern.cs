using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Which step it is about when a tree becomes another one.</summary>
public static class TreeConcern
{
    /// <summary>
    /// The topmost step that is new, says something else or leads elsewhere; where steps only went, the one before the topmost of them. Null where nothing differs.
    /// </summary>
    public static string? Between(StepTree before, StepTree now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        if (ReferenceEquals(before.Drawing, now.Drawing))
            return null;
        var others = now.All.Select(s => s.Step).ToList();
        if (others.Find(s => before.Drawing.Step(s.Id) is not { } old || !Same(old, s)) is { } changed)
            return changed.Id;
        var read = before.All.Select(s => s.Id).ToList();
        if (read.FindIndex(id => now.Drawing.Step(id) is null) is >= 0 and var gone)
            return read.Take(gone).LastOrDefault(id => now.Find(id) is not null) ?? others[0].Id;
        return others.Find(s => !DrawingChange.Leads(before.Drawing, s.Id).SetEquals(DrawingChange.Leads(now.Drawing, s.Id)))?.Id;
    }

    private static bool Same(DrawnStep one, DrawnStep other) => ReferenceEquals(one, other) || JsonElement.DeepEquals(one.Json, other.Json);
}
