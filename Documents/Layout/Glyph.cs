namespace ApprovalHub.Documents.Layout;

/// <summary>One glyph of a cut font, at an offset in points (y grows downwards).</summary>
internal readonly record struct Glyph(CutFont Font, ushort Id, float X, float Y);
