using ApprovalHub.Designer.Components.Flow.Layout;

namespace ApprovalHub.Designer.Components.Flow;

/// <summary>
/// Places a flow in layers (Sugiyama): each box below all that lead to it, words on a row of their own, lines through channels between the rows, so
/// that no line runs through a box and no two boxes or words meet, whatever the graph. What leads back is drawn aside. The same graph always
/// gives the same drawing; positions that a foreign editor kept play no part.
/// </summary>
public static class FlowLayout
{
    private const double Margin = 16;

    public static FlowDrawing Of(FlowGraph graph, FlowWay way = FlowWay.Down)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.Nodes.Count == 0)
            return new FlowDrawing(0, 0, [], []);
        var texts = graph.Nodes.Select(FlowText.Of).ToList();
        var plan = Plan.Of(graph, texts, way);
        var rows = Rows.Of(plan, Ranks.Of(plan));
        Crossings.Reduce(rows);
        Columns.Place(rows);
        Asides.Place(rows);
        var routes = new Routes(plan, rows);
        return Turned(graph, texts, rows, routes, way);
    }

    private static FlowDrawing Turned(
        FlowGraph graph, List<(FlowText Text, double Width)> texts, Rows rows, Routes routes, FlowWay way)
    {
        var left = Math.Min(rows.All.Min(s => s.X - (s.Width / 2)), routes.Left) - Margin;
        var width = Math.Max(rows.All.Max(s => s.X + (s.Width / 2)), routes.Right) + Margin - left;
        var height = routes.Height + Margin + Margin;
        FlowDrawing.Place Around(Spot spot) => way == FlowWay.Down
            ? new(spot.X - (spot.Width / 2) - left, spot.Y - (spot.Height / 2) + Margin, spot.Width, spot.Height)
            : new(spot.Y - (spot.Height / 2) + Margin, spot.X - (spot.Width / 2) - left, spot.Height, spot.Width);
        FlowDrawing.Point At((double X, double Y) point) => way == FlowWay.Down
            ? new(point.X - left, point.Y + Margin) : new(point.Y + Margin, point.X - left);
        return new FlowDrawing(
            way == FlowWay.Down ? width : height, way == FlowWay.Down ? height : width,
            [.. graph.Nodes.Select((node, i) => new FlowDrawing.Box(node, texts[i].Text, Around(rows.OfNode[i])))],
            [.. graph.Lines.Select((line, i) => new FlowDrawing.Path(
                line, [.. routes.Points(i).Select(At)], line.Words.Count == 0 ? null : Around(rows.WordsOf(i)), rows.Ranks.Back[i]))]);
    }
}
