namespace ApprovalHub.Designer.Components.Flow;

/// <summary>Where the arrow keys lead on a canvas: with the flow and against it along the lines, across it to the next box of the row.</summary>
public static class FlowSteps
{
    private const double Sideways = 2, FarSideways = 8, Unjoined = 1000;

    /// <summary>The box that a key leads to, or null.</summary>
    public static string? To(FlowDrawing drawing, string from, string key, FlowWay way = FlowWay.Down)
    {
        if (drawing.Boxes.FirstOrDefault(b => b.Node.Id == from) is not { } here)
            return null;
        return key switch
        {
            "Home" => drawing.Boxes.MinBy(b => (b.At.Y, b.At.X))?.Node.Id,
            "End" => drawing.Boxes.MaxBy(b => (b.At.Y, b.At.X))?.Node.Id,
            "ArrowDown" or "ArrowUp" or "ArrowLeft" or "ArrowRight" => Nearest(drawing, here, key, way),
            _ => null,
        };
    }

    private static string? Nearest(FlowDrawing drawing, FlowDrawing.Box here, string key, FlowWay way)
    {
        var vertical = key is "ArrowDown" or "ArrowUp";
        var sign = key is "ArrowDown" or "ArrowRight" ? 1 : -1;
        var joined = drawing.Paths.Where(p => p.Line.From == here.Node.Id || p.Line.To == here.Node.Id)
            .SelectMany(p => new[] { p.Line.From, p.Line.To }).ToHashSet(StringComparer.Ordinal);
        double Along(FlowDrawing.Box box) => sign * (vertical ? box.At.MiddleY - here.At.MiddleY : box.At.MiddleX - here.At.MiddleX);
        double Aside(FlowDrawing.Box box) => Math.Abs(vertical ? box.At.MiddleX - here.At.MiddleX : box.At.MiddleY - here.At.MiddleY);
        double Cost(FlowDrawing.Box box) => vertical == (way == FlowWay.Down)
            ? Along(box) + (Sideways * Aside(box)) + (joined.Contains(box.Node.Id) ? 0 : Unjoined) : Along(box) + (FarSideways * Aside(box));
        return drawing.Boxes.Where(b => Along(b) > 1).MinBy(Cost)?.Node.Id;
    }
}
