namespace ApprovalHub.Documents.Layout;

/// <summary>A page and where the text block (版心) stands on it, in points.</summary>
/// <param name="Top">From the paper's edge to the text.</param>
/// <param name="Height">Height of the text.</param>
internal sealed record Frame(float Top, float Height)
{
    /// <summary>天头 37 mm, 版心 225 mm high (GB/T 9704-2012 §5.2).</summary>
    public static readonly Frame Official = new(37 * Page.Millimetre, 225 * Page.Millimetre);

    /// <summary>For papers that are lists, where a page less is worth more than a wide margin.</summary>
    public static readonly Frame Dense = new(20 * Page.Millimetre, 250 * Page.Millimetre);

    /// <summary>A certificate: A4 lying, one page in a border, without a foot.</summary>
    public static readonly Frame Landscape = new(12 * Page.Millimetre, 186 * Page.Millimetre)
    {
        PageWidth = Page.Height,
        PageHeight = Page.Width,
        Left = 12 * Page.Millimetre,
        TextWidth = 273 * Page.Millimetre,
        HasFooter = false,
    };

    public float PageWidth { get; init; } = Page.Width;

    public float PageHeight { get; init; } = Page.Height;

    /// <summary>From the paper's edge to the text.</summary>
    public float Left { get; init; } = Page.Left;

    public float TextWidth { get; init; } = Page.TextWidth;

    /// <summary>Whether pages bear the page number and the paper's number at their foot.</summary>
    public bool HasFooter { get; init; } = true;

    /// <summary>The page number's line, 7 mm under the text (§7.5).</summary>
    public float FooterTop => Top + Height + 7 * Page.Millimetre;
}
