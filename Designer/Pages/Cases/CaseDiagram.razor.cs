using System.Globalization;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>The process on its diagram as the definition places it: what is done, what waits now, what is to come; each with a mark, never by colour alone.</summary>
public sealed partial class CaseDiagram(Browser browser)
{
    private const double Across = 0.68;
    private const double Down = 0.45;
    private const double High = 32;
    private const double Margin = 12;

    [Parameter, EditorRequired]
    public ProcessResponse Process { get; set; } = null!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await browser.CentreAsync(".way", ".now");
    }

    private double Left => Process.Nodes.Min(n => n.X) * Across - Margin;

    private double Top => Process.Nodes.Min(n => n.Y) * Down - Margin;

    private double Width => Process.Nodes.Max(n => n.X * Across + WidthOf(n)) + Margin - Left;

    private double Height => Process.Nodes.Max(n => n.Y) * Down + High + Margin - Top;

    /// <summary>The same in words, for readers who do not see it.</summary>
    private string Told => string.Join("; ", new[] { ("Cases.WayDone", "Done"), ("Cases.WayNow", "Now"), ("Cases.WayReturned", "Returned"), ("Cases.WayToCome", "ToCome") }
        .Select(part => $"{T[part.Item1]}: {string.Join(", ", Process.Nodes.Where(n => CaseRoute.StateOf(n) == part.Item2).Select(n => n.Name))}"));

    /// <summary>Wide enough for its name in the browser's type, where a Chinese character takes 13 px.</summary>
    private static double WidthOf(ProcessResponse.Node node) => node.Name.Sum(c => c < 256 ? 7.5 : 13) + 28;

    private static string Mark(ProcessResponse.Node node) => node.State == "Skipped" ? "" : CaseWay.MarkOf(CaseRoute.StateOf(node)) + " ";

    private string Line(ProcessResponse.Connection line)
    {
        var (from, to) = (Process.Nodes.First(n => n.Id == line.Source), Process.Nodes.First(n => n.Id == line.Target));
        var (x1, y1) = (from.X * Across + WidthOf(from), from.Y * Down + High / 2);
        var (x2, y2) = (to.X * Across, to.Y * Down + High / 2);
        if (x2 < x1)
            return $"M{N(x1 - WidthOf(from) / 2)} {N(y1)}L{N(x2 + WidthOf(to) / 2)} {N(y2)}"; // the boxes hide its ends
        var bend = Math.Max(16, (x2 - x1) / 2);
        return $"M{N(x1)} {N(y1)}C{N(x1 + bend)} {N(y1)} {N(x2 - bend)} {N(y2)} {N(x2)} {N(y2)}";
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
