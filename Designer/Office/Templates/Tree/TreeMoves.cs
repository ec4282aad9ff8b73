namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Where the arrow keys lead: down and up along the steps, across to the next column. A place is a step's id, or <c>id/port</c> for the head of its column.</summary>
public static class TreeMoves
{
    public static string Head(string id, TreeWay way)
    {
        ArgumentNullException.ThrowIfNull(way);
        return $"{id}/{way.Ports[0]}";
    }

    /// <summary>Id of the step that a place belongs to, and the outcome whose column it heads.</summary>
    public static (string Id, string? Port) Parts(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var slash = place.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (place, null) : (place[..slash], place[(slash + 1)..]);
    }

    /// <summary>The place that a key leads to, or null.</summary>
    public static string? To(StepTree tree, string from, string key)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var (id, port) = Parts(from);
        if (tree.Find(id) is not { } spot)
            return null;
        var way = port is null ? null : spot.Step.Ways.FirstOrDefault(w => w.Ports.Contains(port));
        return key switch
        {
            "ArrowDown" => way is null ? Down(spot) : way.Steps.IsEmpty ? spot.Next : way.Steps[0].Id,
            "ArrowUp" => way is null ? Up(spot) : id,
            "ArrowRight" => Across(spot, way, 1),
            "ArrowLeft" => Across(spot, way, -1),
            "Home" => tree.Trunk[0].Id,
            "End" => tree.Trunk[^1].Id,
            _ => null,
        };
    }

    private static string? Down(StepTree.Spot spot) => spot.Step.Parts && !spot.Step.Ways.IsEmpty ? Head(spot.Step.Id, spot.Step.Ways[0]) : spot.Next;

    private static string? Up(StepTree.Spot spot) => spot.Index > 0 ? spot.Row[spot.Index - 1].Id : spot.Owner is { } owner ? Head(owner.Step.Id, spot.Way!) : null;

    /// <summary>The next column of the innermost step around that has one.</summary>
    private static string? Across(StepTree.Spot spot, TreeWay? way, int by)
    {
        if (way is null && by > 0 && spot.Step.Parts && spot.Owner is null && !spot.Step.Ways.IsEmpty)
            return Head(spot.Step.Id, spot.Step.Ways[0]);
        var at = way is null ? spot.Owner : spot;
        var column = way ?? spot.Way;
        while (at is not null && column is not null)
        {
            var next = at.Step.Ways.IndexOf(column) + by;
            if (next >= 0 && next < at.Step.Ways.Length)
                return Head(at.Step.Id, at.Step.Ways[next]);
            column = at.Way;
            at = at.Owner;
        }
        return null;
    }
}
