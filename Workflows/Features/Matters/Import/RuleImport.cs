using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Reads the supervision rules: all of them or every fault, by row and column.</summary>
public static class RuleImport
{
    /// <summary>The file's name.</summary>
    public static string FileName => CsvShape.Rules.File;

    /// <param name="file">The file, by the name above.</param>
    public static ImportResult<IReadOnlyList<SupervisionRule>> Read(SeedFile file)
    {
        var faults = new FaultList();
        var rules = RuleReader.Read(new SeedTables([file], [CsvShape.Rules], faults));
        return new ImportResult<IReadOnlyList<SupervisionRule>>(() => rules, faults.InOrder([FileName]));
    }
}
