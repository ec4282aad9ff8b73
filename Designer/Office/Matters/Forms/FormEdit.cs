namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What came of an edit.</summary>
/// <param name="Drawing">The form after it; the same one where nothing could be done.</param>
/// <param name="Focus">The place that the hand is at now.</param>
public sealed record FormEdit(FormDrawing Drawing, string? Focus);
