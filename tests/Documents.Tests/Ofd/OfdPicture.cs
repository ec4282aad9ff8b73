using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace ApprovalHub.Documents.Tests.Ofd;

/// <summary>Draws a page of OFD, so that eyes and a QR reader can look at it.</summary>
internal static class OfdPicture
{
    public static SKBitmap Of(OfdFile file, int page, float dotsPerMillimetre = 8)
    {
        var box = file.Pages[page].Descendants(OfdFile.Space + "PhysicalBox").Single().Value.Split(' ').Select(n => float.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var bitmap = new SKBitmap((int)(box[2] * dotsPerMillimetre), (int)(box[3] * dotsPerMillimetre));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(dotsPerMillimetre);
        foreach (var item in file.Pages[page].Descendants(OfdFile.Space + "Layer").Elements())
        {
            canvas.Save();
            canvas.Concat(OfdFile.Axes(item));
            Draw(canvas, file, item);
            canvas.Restore();
        }

        return bitmap;
    }

    private static void Draw(SKCanvas canvas, OfdFile file, XElement item)
    {
        using var ink = Ink(item);
        if (item.Element(OfdFile.Space + "AbbreviatedData") is { } data)
        {
            using var path = Path(data.Value.Split(' '));
            canvas.DrawPath(path, ink);
        }
        else if (item.Element(OfdFile.Space + "TextCode") is not null)
        {
            DrawText(canvas, file, item, ink);
        }
        else
        {
            using var image = SKImage.FromEncodedData(file.Entries[file.Files[item.Attribute("ResourceID")!.Value]]);
            canvas.DrawImage(image, SKRect.Create(1, 1));
        }
    }

    private static void DrawText(SKCanvas canvas, OfdFile file, XElement item, SKPaint ink)
    {
        using var typeface = file.Typeface(item.Attribute("Font")!.Value);
        using var font = new SKFont(typeface, OfdFile.Numbers(item, "Size")[0]) { Subpixel = true };
        var code = item.Element(OfdFile.Space + "TextCode")!;
        var glyphs = item.Descendants(OfdFile.Space + "Glyphs").SingleOrDefault()?.Value.Split(' ').Select(id => ushort.Parse(id, CultureInfo.InvariantCulture)).ToArray() ?? font.GetGlyphs(code.Value);
        var x = OfdFile.Numbers(code, "X")[0];
        var steps = code.Attribute("DeltaX") is null ? [] : OfdFile.Numbers(code, "DeltaX");
        var places = glyphs.Select((_, i) => new SKPoint(x + steps.Take(i).Sum(), OfdFile.Numbers(code, "Y")[0])).ToArray();
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(glyphs, font, places);
        using var blob = builder.Build();
        if (blob is not null)
            canvas.DrawText(blob, 0, 0, ink);
    }

    private static SKPaint Ink(XElement item)
    {
        var stroke = item.Name == OfdFile.Space + "PathObject" && item.Attribute("Stroke")?.Value != "false";
        var colour = item.Element(OfdFile.Space + (stroke ? "StrokeColor" : "FillColor"));
        var value = colour?.Attribute("Value")!.Value.Split(' ').Select(n => byte.Parse(n, CultureInfo.InvariantCulture)).ToArray() ?? [0, 0, 0];
        var alpha = byte.Parse(colour?.Attribute("Alpha")?.Value ?? "255", CultureInfo.InvariantCulture);
        return new SKPaint { IsAntialias = true, IsStroke = stroke, StrokeWidth = stroke ? OfdFile.Numbers(item, "LineWidth")[0] : 0, Color = new SKColor(value[0], value[1], value[2], alpha) };
    }

    private static SKPath Path(string[] steps)
    {
        var path = new SKPath();
        for (var i = 0; i < steps.Length;)
        {
            var step = steps[i++];
            float Next() => float.Parse(steps[i++], CultureInfo.InvariantCulture);
            switch (step)
            {
                case "M": path.MoveTo(Next(), Next()); break;
                case "L": path.LineTo(Next(), Next()); break;
                case "Q": path.QuadTo(Next(), Next(), Next(), Next()); break;
                case "B": path.CubicTo(Next(), Next(), Next(), Next(), Next(), Next()); break;
                default: path.Close(); break;
            }
        }

        return path;
    }
}
