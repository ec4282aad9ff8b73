namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What a new field begins with, in the language of the forms.</summary>
/// <param name="Field">Its title.</param>
/// <param name="Column">Title of the first column of a group.</param>
/// <param name="Choices">What can be chosen.</param>
/// <param name="Material">Code of the material whose files an attachment shows.</param>
public sealed record FreshWords(string Field, string Column, IReadOnlyList<string> Choices, string Material);
