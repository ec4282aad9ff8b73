using ApprovalHub.Documents.Models;

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

    /// <summary>
    /// Pictures of seals (PNG, transparent around the ink) by the organ's name, or by <c>organ/caption</c> where an organ has several; they are
    /// printed 42 mm wide in the place of the drawn one, and marked 样章 like it. An organ without a picture gets a drawn seal.
    /// </summary>
    public IReadOnlyDictionary<string, string> SealImages { get; init; } = new Dictionary<string, string>();

    internal IReadOnlyDictionary<string, byte[]> Pictures { get; init; } = new Dictionary<string, byte[]>();

    internal byte[]? PictureOf(Seal seal) => Pictures.GetValueOrDefault($"{seal.Organ}/{seal.Caption}") ?? Pictures.GetValueOrDefault(seal.Organ);
}
