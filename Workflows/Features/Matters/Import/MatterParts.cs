using System.Text.Json;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>The rows that make up a matter.</summary>
internal sealed record MatterParts(
    CsvRow Row, IReadOnlyList<Placed<MatterMaterial>> Materials, IReadOnlyList<Placed<SpecialProcedure>> Procedures)
{
    // Fields of a content that stand in a column of another name.
    private static readonly Dictionary<string, string> Columns = new()
    {
        [nameof(MatterContent.Statutory)] = "statutoryAmount",
        [nameof(MatterContent.Extension)] = "extensionAmount",
        [nameof(MatterContent.Promised)] = "promisedAmount",
        [nameof(MatterContent.Green)] = "greenAmount",
        [nameof(MatterContent.Tolerance)] = "supplyAmount",
        [nameof(MatterContent.Result)] = "resultName",
        [nameof(SpecialProcedure.Expected)] = "expectedAmount",
        [nameof(SpecialProcedure.Times)] = "times",
        [nameof(MatterContent.Materials)] = "code",
        [nameof(MatterContent.SpecialProcedures)] = "code",
    };

    public bool AreOk => Row.IsOk && Materials.All(m => m.Row.IsOk) && Procedures.All(p => p.Row.IsOk);

    /// <summary>Tells a broken rule by the row and column that break it.</summary>
    public void Report(MatterFault fault, FaultList faults)
    {
        var row = Materials.LastOrDefault(m => Names(fault, nameof(MatterContent.Materials), m.Value.Code))?.Row
            ?? Procedures.LastOrDefault(p => Names(fault, nameof(MatterContent.SpecialProcedures), p.Value.Kind.ToString()))?.Row
            ?? Row;
        var field = fault.Field[(fault.Field.LastIndexOf('.') + 1)..];
        faults.Add(row.File, row.Number, Columns.GetValueOrDefault(field) ?? JsonNamingPolicy.CamelCase.ConvertName(field), fault);
    }

    private static bool Names(MatterFault fault, string part, string key) =>
        fault.Field.StartsWith($"{part}[{key}].", StringComparison.Ordinal);
}
