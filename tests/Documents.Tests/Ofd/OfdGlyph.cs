using SkiaSharp;

namespace ApprovalHub.Documents.Tests.Ofd;

/// <param name="Text">The characters, with the first glyph of several.</param>
/// <param name="At">Where its baseline begins, millimetres from the upper left corner.</param>
/// <param name="Font">Number of the font.</param>
/// <param name="Id">Glyph, where the object names it; else the font's table tells.</param>
internal sealed record OfdGlyph(string Text, SKPoint At, string Font, ushort? Id);
