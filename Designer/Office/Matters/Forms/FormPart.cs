namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>A section of a form as it is drawn.</summary>
/// <param name="At">Its number from 0; −1 for the fields that stand in no section.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Columns">1 or 2.</param>
/// <param name="Fields">In order.</param>
public sealed record FormPart(int At, string Title, int Columns, IReadOnlyList<FormLine> Fields)
{
    /// <summary>Its heading where people read English, or null.</summary>
    public string? English { get; init; }

    /// <summary>Its place in the outline.</summary>
    public string Spot => $"#{At}";
}
