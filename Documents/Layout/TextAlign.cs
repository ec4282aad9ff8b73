namespace ApprovalHub.Documents.Layout;

internal enum TextAlign
{
    /// <summary>两端对齐: lines fill the width, the last one stands left.</summary>
    Justify,
    Left,
    Center,
    Right,
}
