using System.Collections.Immutable;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>What is wrong at one place of a file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">Row as a spreadsheet counts it: 1 is the header; 0 where the whole file is meant.</param>
/// <param name="Field">Name of the column, or empty where the row or file is meant.</param>
/// <param name="Code">Stable code: <c>IMPORT_…</c> of the reader, <c>MATTER_…</c> of <see cref="Domain.Matters.MatterRules"/>.</param>
/// <param name="Value">What stands there, cut after 80 characters; for a rule its values.</param>
public sealed record ImportFault(string File, int Row, string Field, string Code, string Value)
{
    /// <summary>Values that the text names, by the placeholder's name.</summary>
    public ImmutableSortedDictionary<string, string> Args { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public override string ToString() => $"{File}:{Row} {Field} {Code} {Value}";
}
