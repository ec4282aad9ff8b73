using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>A connection of a definition.</summary>
/// <param name="From">Step that it leaves.</param>
/// <param name="Port">Outcome by which it leaves.</param>
/// <param name="To">Step that it enters.</param>
/// <param name="Json">As it was read; null for one that was drawn here.</param>
public sealed record DrawnLine(string From, string Port, string To, JsonElement? Json = null);
