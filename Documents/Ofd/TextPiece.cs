using ApprovalHub.Documents.Layout;

namespace ApprovalHub.Documents.Ofd;

/// <summary>Neighbours in a line that one text object can say.</summary>
/// <param name="Font">Their face.</param>
/// <param name="Clusters">The characters and their places in the line.</param>
/// <param name="Nominal">
/// Whether the face's own table leads from each character to its glyph. Where shaping chose another glyph, or a character takes two UTF-16 units,
/// a single one stands alone and names its glyphs (字形变换, §11.4), as readers count in different units.
/// </param>
internal sealed record TextPiece(CutFont Font, IReadOnlyList<(Cluster Cluster, float X)> Clusters, bool Nominal)
{
    public string Text => string.Concat(Clusters.Select(item => item.Cluster.Text));

    public float Start => Clusters[0].X;

    public float Width => Clusters[^1].X + Clusters[^1].Cluster.Width - Start;

    public static IEnumerable<TextPiece> Of(Line line)
    {
        var clusters = line.Clusters.Zip(line.Places).Where(item => item.First.Glyphs.Count > 0).ToList();
        for (var start = 0; start < clusters.Count;)
        {
            var (font, nominal) = (clusters[start].First.Glyphs[0].Font, IsNominal(clusters[start].First));
            var run = clusters.Skip(start).TakeWhile((item, i) => i == 0 || nominal && item.First.Glyphs[0].Font == font && IsNominal(item.First)).ToList();
            yield return new TextPiece(font, run, nominal);
            start += run.Count;
        }
    }

    private static bool IsNominal(Cluster cluster) =>
        cluster.Text.Length == 1 && cluster.Glyphs is [{ X: 0, Y: 0 } glyph]
        && glyph.Font.Shaping.TryGetNominalGlyph((uint)cluster.CodePoint, out var nominal) && nominal == glyph.Id;
}
