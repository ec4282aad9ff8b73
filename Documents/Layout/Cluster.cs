namespace ApprovalHub.Documents.Layout;

/// <summary>What the reader sees as one character, shaped.</summary>
/// <param name="CodePoint">First code point; breaking rules look at it.</param>
/// <param name="Glyphs">Glyphs, each at its offset from the cluster's origin.</param>
/// <param name="Width">Advance in points.</param>
internal sealed record Cluster(int CodePoint, IReadOnlyList<Glyph> Glyphs, float Width)
{
    /// <summary>The characters themselves, marks that stand over them included.</summary>
    public ReadOnlyMemory<char> Text { get; init; }
}
