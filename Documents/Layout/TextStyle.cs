namespace ApprovalHub.Documents.Layout;

/// <summary>How a text is set; lengths are points.</summary>
/// <param name="Role">Face.</param>
/// <param name="Size">Size of a full-width character.</param>
/// <param name="Leading">Height of a line.</param>
internal sealed record TextStyle(FontRole Role, float Size, float Leading)
{
    public TextAlign Align { get; init; } = TextAlign.Justify;

    /// <summary>首行缩进: full-width characters by which the first line is indented.</summary>
    public int Indent { get; init; }

    public float Before { get; init; }

    public float After { get; init; }

    /// <summary>Whether the last lines stay on the page of what follows, so that no seal stands on a page without text.</summary>
    public bool KeepWithNext { get; init; }
}
