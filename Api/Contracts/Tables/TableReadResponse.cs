using ApprovalHub.Api.Contracts.Templates;

namespace ApprovalHub.Api.Contracts.Tables;

/// <summary>A file as it was read.</summary>
/// <param name="Rules">The branch's input <c>rules</c> as JSON; null where there is a fault.</param>
/// <param name="Rows">The same, to look at.</param>
/// <param name="Faults">What is wrong in the file.</param>
/// <param name="Findings">What the publish checks would say of the rows.</param>
public sealed record TableReadResponse(
    string? Rules, IReadOnlyList<TemplateFlow.Rule> Rows, IReadOnlyList<TableReadResponse.Fault> Faults, IReadOnlyList<TableReadResponse.Finding> Findings)
{
    /// <param name="Row">Line of the file, 1 for the header; 0: the whole.</param>
    /// <param name="Column">Column from 1 on; 0: the whole line.</param>
    /// <param name="Field">What the header says of the column.</param>
    /// <param name="Code">Stable code.</param>
    /// <param name="Text">What is wrong, in words.</param>
    /// <param name="Next">What to do about it.</param>
    public sealed record Fault(int Row, int Column, string Field, string Code, string Text, string? Next);

    /// <param name="Code">Stable code.</param>
    /// <param name="Severity">Error: it could not be published; Note: somebody should look.</param>
    /// <param name="Text">What is odd, in words.</param>
    /// <param name="Next">What to do about it.</param>
    public sealed record Finding(string Code, string Severity, string Text, string? Next);
}
