using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Reads a batch of matters with their materials and special procedures (批量导入, FACTS 2.8): all of it or every fault.</summary>
public static class MatterImport
{
    /// <summary>The files that must be there, one of each.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. CsvShape.OfMatters.Select(s => s.File)];

    /// <param name="files">The files, in any order.</param>
    /// <param name="departments">The departments of the centre; a matter or participant of another one is a fault.</param>
    /// <param name="steps">Kinds of special procedures that the steps of a template run, or null for a template that is not there.</param>
    public static ImportResult<IReadOnlyList<MatterContent>> Read(
        IEnumerable<SeedFile> files, IEnumerable<Department> departments, Func<string, IReadOnlyList<string>?> steps)
    {
        var faults = new FaultList();
        var tables = new SeedTables(files, CsvShape.OfMatters, faults);
        var matters = MatterReader.Read(tables, departments.ToDictionary(d => d.Code), faults, steps);
        return new ImportResult<IReadOnlyList<MatterContent>>(() => matters, faults.InOrder(FileNames));
    }
}
