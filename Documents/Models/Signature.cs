namespace ApprovalHub.Documents.Models;

/// <summary>How a paper was signed.</summary>
/// <param name="Name">Who signed, as typed.</param>
/// <param name="Png">The picture of the hand-drawn name; null where it was typed only, or is signed by hand on the printed paper.</param>
/// <param name="ByHand">Whether the printed paper is to be signed by hand.</param>
public sealed record Signature(string Name, byte[]? Png = null, bool ByHand = false);
