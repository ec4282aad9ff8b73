namespace ApprovalHub.Documents.Layout;

/// <summary>A slice and its distance from the top of the text block.</summary>
internal readonly record struct PlacedSlice(Slice Slice, float Top);
