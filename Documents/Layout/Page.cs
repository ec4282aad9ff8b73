namespace ApprovalHub.Documents.Layout;

/// <summary>A4 with the measures of GB/T 9704-2012 §5, in points.</summary>
internal static class Page
{
    public const float Millimetre = 72 / 25.4f;

    public const float Width = 210 * Millimetre;
    public const float Height = 297 * Millimetre;

    /// <summary>订口 28 mm</summary>
    public const float Left = 28 * Millimetre;

    /// <summary>版心 156 mm wide</summary>
    public const float TextWidth = 156 * Millimetre;

    /// <summary>28 characters a line, 22 lines a page (§5.2.3): body text in 三号.</summary>
    public const float BodySize = TextWidth / 28;
    public const float BodyLeading = 225 * Millimetre / 22;
}
