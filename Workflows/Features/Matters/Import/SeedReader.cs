namespace ApprovalHub.Features.Matters.Import;

/// <summary>
/// Reads the seed of a centre (db/seed) from the texts of its files: all of it or every fault. Pure: no file system, no database, and the
/// same files give the same keys, so an import may be repeated.
/// </summary>
public static class SeedReader
{
    /// <summary>The file of the matters' forms, which may be left out.</summary>
    public static string FormsFile => MatterForms.FileName;

    /// <summary>The files that must be there, one of each.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. CsvShape.All.Select(s => s.File)];

    /// <param name="files">The files, in any order.</param>
    public static ImportResult<SeedContent> Read(IEnumerable<SeedFile> files)
    {
        var faults = new FaultList();
        var (csv, forms) = MatterForms.Take(files, faults);
        var tables = new SeedTables(csv, CsvShape.All, faults);
        var departments = DepartmentReader.Read(tables);
        var people = PersonReader.Read(tables);
        var ids = people.DistinctBy(p => p.Account).ToDictionary(p => p.Account, p => p.Id);
        var posts = PostReader.Read(tables, ids);
        var windows = WindowReader.Read(tables);
        var matters = MatterReader.Read(tables, departments.DistinctBy(d => d.Code).ToDictionary(d => d.Code), faults, forms);
        var authorisations = AuthorisationReader.Read(tables, people.DistinctBy(p => p.Account).ToDictionary(p => p.Account));
        var quotas = QuotaReader.Read(tables, tables.Values(CsvShape.Departments, "code"), tables.Values(CsvShape.Matters, "code"));
        var (ladder, rules) = (LadderReader.Read(tables), RuleReader.Read(tables));

        return new ImportResult<SeedContent>(
            () => new SeedContent
            {
                Departments = departments,
                People = people,
                Posts = posts,
                Windows = windows,
                Matters = matters,
                Authorisations = authorisations,
                Ladder = ladder,
                Rules = rules,
                Quotas = quotas,
            },
            faults.InOrder(FileNames));
    }
}
