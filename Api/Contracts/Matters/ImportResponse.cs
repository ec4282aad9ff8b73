namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>What an import did. With a fault nothing is published and the answer is a problem <c>IMPORT_FAULTY</c> that lists the faults.</summary>
/// <param name="Published">Codes of the matters that got a version.</param>
/// <param name="Unchanged">How many stand in the files as they are in force.</param>
public sealed record ImportResponse(IReadOnlyList<string> Published, int Unchanged)
{
    /// <param name="File">The file.</param>
    /// <param name="Row">Row as a spreadsheet counts it; 0 for the whole file.</param>
    /// <param name="Field">The column, or empty.</param>
    /// <param name="Code">Stable code.</param>
    /// <param name="Value">What stands there.</param>
    /// <param name="Text">What is wrong, in words.</param>
    /// <param name="Next">What to do about it, in words.</param>
    public sealed record Fault(string File, int Row, string Field, string Code, string Value, string Text, string? Next);
}
