namespace ApprovalHub.Documents.Layout;

/// <summary>A part of a paper, before it is set.</summary>
internal abstract record Block
{
    /// <summary>Every text that will be drawn, so that the fonts can be cut.</summary>
    public abstract IEnumerable<(string Text, FontRole Role)> Texts { get; }

    public abstract IEnumerable<Slice> Set(Typesetter setter, float width);
}
