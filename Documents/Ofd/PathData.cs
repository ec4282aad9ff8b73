using System.Text;
using ApprovalHub.Documents.Layout;
using SkiaSharp;

namespace ApprovalHub.Documents.Ofd;

/// <summary>A path in OFD's short form (AbbreviatedData, §9.1): S/M/L/Q/B/C and millimetres from the corner of its boundary.</summary>
internal static class PathData
{
    /// <summary>A quarter of a circle becomes two to the power of this many parabolas: exact to a thousandth of a millimetre in a seal.</summary>
    private const int Fineness = 2;

    public static string Of(SKPath path, SKPoint corner)
    {
        var data = new StringBuilder();
        using var steps = path.CreateRawIterator();
        var points = new SKPoint[4];
        for (var verb = steps.Next(points); verb != SKPathVerb.Done; verb = steps.Next(points))
            Append(data, verb, points, steps, corner);
        return data.ToString().TrimEnd();
    }

    private static void Append(StringBuilder data, SKPathVerb verb, SKPoint[] points, SKPath.RawIterator steps, SKPoint corner)
    {
        switch (verb)
        {
            case SKPathVerb.Move: Write(data, 'M', corner, points[0]); break;
            case SKPathVerb.Line: Write(data, 'L', corner, points[1]); break;
            case SKPathVerb.Quad: Write(data, 'Q', corner, points[1], points[2]); break;
            case SKPathVerb.Cubic: Write(data, 'B', corner, points[1], points[2], points[3]); break;
            case SKPathVerb.Close: data.Append("C "); break;
            case SKPathVerb.Conic:
                SKPath.ConvertConicToQuads(points[0], points[1], points[2], steps.ConicWeight(), out var quads, Fineness);
                for (var i = 1; i + 1 < quads.Length; i += 2)
                    Write(data, 'Q', corner, quads[i], quads[i + 1]);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(verb), verb, "no such step of a path");
        }
    }

    private static void Write(StringBuilder data, char step, SKPoint corner, params ReadOnlySpan<SKPoint> points)
    {
        data.Append(step).Append(' ');
        foreach (var point in points)
        {
            data.Append(OfdXml.Number((point.X - corner.X) / Page.Millimetre)).Append(' ');
            data.Append(OfdXml.Number((point.Y - corner.Y) / Page.Millimetre)).Append(' ');
        }
    }
}
