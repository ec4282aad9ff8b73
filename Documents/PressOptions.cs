namespace ApprovalHub.Documents;

/// <summary>How the press prints. Bytes depend on the snapshot, on these options and on the fonts, and on nothing else.</summary>
public sealed record PressOptions
{
    /// <summary>Faces for body text (宋体 or 仿宋), TrueType, tried before the system's; <c>path#2</c> names the third face of a collection.</summary>
    public IReadOnlyList<string> BodyFonts { get; init; } = [];

    /// <summary>Faces for headings (黑体 or 小标宋).</summary>
    public IReadOnlyList<string> HeadingFonts { get; init; } = [];

    /// <summary>Faces for rare characters, asked when the others do not have one.</summary>
    public IReadOnlyList<string> RareFonts { get; init; } = [];

    /// <summary>Whether drawn seals are marked 样章 (sample). Only a centre that may seal by drawing turns this off.</summary>
    public bool SampleSeals { get; init; } = true;
}
