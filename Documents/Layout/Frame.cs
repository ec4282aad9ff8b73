namespace ApprovalHub.Documents.Layout;

/// <summary>Where the text block (版心) stands on the page; its width is the same for all papers.</summary>
/// <param name="Top">From the paper's edge to the text, in points.</param>
/// <param name="Height">Height of the text.</param>
internal sealed record Frame(float Top, float Height)
{
    /// <summary>天头 37 mm, 版心 225 mm high (GB/T 9704-2012 §5.2).</summary>
    public static readonly Frame Official = new(37 * Page.Millimetre, 225 * Page.Millimetre);

    /// <summary>For papers that are lists, where a page less is worth more than a wide margin.</summary>
    public static readonly Frame Dense = new(20 * Page.Millimetre, 250 * Page.Millimetre);

    /// <summary>The page number's line, 7 mm under the text (§7.5).</summary>
    public float FooterTop => Top + Height + 7 * Page.Millimetre;
}
