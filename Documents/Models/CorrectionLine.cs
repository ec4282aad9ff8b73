namespace ApprovalHub.Documents.Models;

/// <summary>What a correction notice asks of one material (补正内容).</summary>
/// <param name="Name">The material.</param>
/// <param name="Asked">What must be corrected or supplied, and in which form.</param>
/// <param name="Form">Originals and copies that the checklist wants, for example 原件1份、复印件1份; null where it says nothing.</param>
public sealed record CorrectionLine(string Name, string Asked, string? Form = null);
