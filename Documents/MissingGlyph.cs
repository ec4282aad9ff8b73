namespace ApprovalHub.Documents;

/// <summary>A character that no installed face can print.</summary>
/// <param name="Text">The character as the user sees it (a grapheme).</param>
/// <param name="CodePoints">The code points that are missing, for example <c>U+1F600</c>; several are parted by a space.</param>
public sealed record MissingGlyph(string Text, string CodePoints);
