using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Forms;
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
    /// <param name="former">The form that a matter has, for files without forms.json; null knows none.</param>
    public static ImportResult<IReadOnlyList<MatterContent>> Read(
        IEnumerable<SeedFile> files, IEnumerable<Department> departments, Func<string, IReadOnlyList<string>?> steps,
        Func<string, MatterForm?>? former = null)
    {
        var faults = new FaultList();
        var (csv, forms) = MatterForms.Take(files, faults, former);
        var tables = new SeedTables(csv, CsvShape.OfMatters, faults);
        var matters = MatterReader.Read(tables, departments.ToDictionary(d => d.Code), faults, forms, steps);
        return new ImportResult<IReadOnlyList<MatterContent>>(() => matters, faults.InOrder(FileNames));
    }
}
