using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Calendar;

namespace ApprovalHub.Designer.Pages.Calendar.Edits;

/// <summary>One date of one case that moves.</summary>
/// <param name="Case">The case.</param>
/// <param name="Date">The date.</param>
/// <param name="IsFirst">Whether it is the first of its case.</param>
public sealed record MoveRow(EditPreviewResponse.Line Case, EditPreviewResponse.Move Date, bool IsFirst)
{
    /// <summary>A page of cases as one of their dates; a step that several have to take is one date.</summary>
    public static Page<MoveRow> Of(IReadOnlyList<EditPreviewResponse.Line> cases, string? next) =>
        new([.. cases.SelectMany(c => c.Moved.DistinctBy(d => (d.Step ?? d.What, d.From, d.To)).Select((date, at) => new MoveRow(c, date, at == 0)))], next);
}
