using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>What somebody else did meanwhile, by steps.</summary>
/// <param name="Sort">Added, Removed, Changed, or Led: its outcomes lead elsewhere.</param>
/// <param name="Step">The step's name.</param>
public sealed record DrawingChange(string Sort, string Step)
{
    public static IReadOnlyList<DrawingChange> Between(Drawing before, Drawing now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var found = new List<DrawingChange>();
        foreach (var step in now.Steps)
        {
            if (before.Step(step.Id) is not { } known)
                found.Add(new DrawingChange("Added", step.Name));
            else if (!JsonElement.DeepEquals(known.Json, step.Json))
                found.Add(new DrawingChange("Changed", step.Name));
            else if (!Leads(before, step.Id).SetEquals(Leads(now, step.Id)))
                found.Add(new DrawingChange("Led", step.Name));
        }
        return [.. found, .. before.Steps.Where(s => now.Step(s.Id) is null).Select(s => new DrawingChange("Removed", s.Name))];
    }

    internal static HashSet<(string, string)> Leads(Drawing drawing, string id) => [.. drawing.Lines.Where(l => l.From == id).Select(l => (l.Port, l.To))];
}
