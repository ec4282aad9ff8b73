namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>What an import did.</summary>
/// <param name="Published">Codes of the matters that got a version.</param>
/// <param name="Faults">Every fault by file, row and field; with one, nothing is published.</param>
public sealed record ImportResponse(IReadOnlyList<string> Published, IReadOnlyList<ImportResponse.Fault> Faults)
{
    public sealed record Fault(string File, int Row, string Field, string Code, string Text);
}
