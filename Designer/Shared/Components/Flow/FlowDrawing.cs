namespace ApprovalHub.Designer.Components.Flow;

/// <summary>A graph with its places, in pixels from the upper left corner.</summary>
public sealed record FlowDrawing(double Width, double Height, IReadOnlyList<FlowDrawing.Box> Boxes, IReadOnlyList<FlowDrawing.Path> Paths)
{
    /// <param name="Node">What it shows.</param>
    /// <param name="Texts">The lines of text in it, cut to its width: the name first.</param>
    /// <param name="At">Its place.</param>
    public sealed record Box(FlowNode Node, FlowText Texts, Place At);

    /// <param name="Line">What it shows.</param>
    /// <param name="Points">Its corners, from the edge of one box to the edge of the other; each part runs straight across or straight down.</param>
    /// <param name="Words">The place of its words, or null without any.</param>
    /// <param name="Back">Whether it leads back to an earlier box, and is therefore drawn aside.</param>
    public sealed record Path(FlowLine Line, IReadOnlyList<Point> Points, Place? Words, bool Back);

    public readonly record struct Point(double X, double Y);

    /// <param name="X">Left edge.</param>
    /// <param name="Y">Upper edge.</param>
    /// <param name="Width">Width.</param>
    /// <param name="Height">Height.</param>
    public readonly record struct Place(double X, double Y, double Width, double Height)
    {
        public double Right => X + Width;

        public double Bottom => Y + Height;

        public double MiddleX => X + (Width / 2);

        public double MiddleY => Y + (Height / 2);
    }
}
