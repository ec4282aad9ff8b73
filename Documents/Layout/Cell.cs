namespace ApprovalHub.Documents.Layout;

/// <summary>A cell of a table.</summary>
internal sealed record Cell(string Text, TextStyle Style, int Span = 1);
