using ApprovalHub.Documents.Updates;

namespace ApprovalHub.Documents.Layout;

/// <summary>A paper before it is set: what a template makes of a snapshot.</summary>
/// <param name="Title">Title of the paper; also that of the PDF.</param>
/// <param name="Number">Stands on the foot of every page, so that a loose page finds home.</param>
/// <param name="Author">Who issues it.</param>
/// <param name="Dated">The PDF's date.</param>
/// <param name="Frame">Where the text stands on its pages.</param>
/// <param name="Blocks">Its parts from top to bottom.</param>
internal sealed record Sheet(string Title, string Number, string Author, DateTimeOffset Dated, Frame Frame, IReadOnlyList<Block> Blocks)
{
    /// <summary>Files that travel inside the PDF; with any, it is PDF/A-3b, without, PDF/A-2b.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}
