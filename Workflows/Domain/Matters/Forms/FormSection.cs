namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>A part of a form's layout.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Columns">1 or 2.</param>
/// <param name="Fields">Names of its fields, in order.</param>
public sealed record FormSection(string Title, int Columns, IReadOnlyList<string> Fields)
{
    /// <summary>What people read where they read English; null: the Chinese heading.</summary>
    public string? EnglishTitle { get; init; }
}
