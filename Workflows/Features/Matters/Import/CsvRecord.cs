namespace ApprovalHub.Features.Matters.Import;

/// <summary>The cells of a row, trimmed.</summary>
/// <param name="Row">1 for the header.</param>
/// <param name="Cells">In the file's order.</param>
internal sealed record CsvRecord(int Row, IReadOnlyList<string> Cells);
