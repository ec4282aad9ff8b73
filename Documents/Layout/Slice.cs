using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>A part of a block that stays on one page: a line, a row, a closing.</summary>
/// <param name="Height">Height in points.</param>
/// <param name="Draw">Draws it with its upper left corner at the point given.</param>
internal sealed record Slice(float Height, Action<Surface, SKPoint> Draw)
{
    /// <summary>Space above, left out at the top of a page.</summary>
    public float Before { get; init; }

    /// <summary>Whether the next slice must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>What is repeated above when this slice is the first of a page: the head of a table.</summary>
    public IReadOnlyList<Slice> Heads { get; init; } = [];
}
