using System.Globalization;
using System.Text;

namespace ApprovalHub.Designer.Components.Flow;

/// <summary>Lines as SVG writes them.</summary>
internal static class FlowPath
{
    private const double Bend = 6;

    /// <summary>The corners of a line, rounded.</summary>
    public static string Rounded(IReadOnlyList<FlowDrawing.Point> points)
    {
        var path = new StringBuilder($"M{Number(points[0].X)} {Number(points[0].Y)}");
        for (var i = 1; i + 1 < points.Count; i++)
        {
            var (before, corner, after) = (points[i - 1], points[i], points[i + 1]);
            var (start, end) = (Toward(corner, before), Toward(corner, after));
            path.Append(CultureInfo.InvariantCulture, $"L{Number(start.X)} {Number(start.Y)}Q{Number(corner.X)} {Number(corner.Y)} {Number(end.X)} {Number(end.Y)}");
        }
        return path.Append(CultureInfo.InvariantCulture, $"L{Number(points[^1].X)} {Number(points[^1].Y)}").ToString();
    }

    private static FlowDrawing.Point Toward(FlowDrawing.Point from, FlowDrawing.Point to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(Math.Abs(x), Math.Abs(y));
        var share = length == 0 ? 0 : Math.Min(Bend, length / 2) / length;
        return new FlowDrawing.Point(from.X + (x * share), from.Y + (y * share));
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
