namespace ApprovalHub.Features.Matters.Import;

/// <summary>The files as tables, each looked for once.</summary>
internal sealed class SeedTables
{
    private readonly Dictionary<string, CsvTable?> tables = [];

    public SeedTables(IEnumerable<SeedFile> files, IReadOnlyList<CsvShape> shapes, FaultList faults)
    {
        var sent = files.ToLookup(f => f.Name);
        foreach (var group in sent.Where(g => shapes.All(s => s.File != g.Key)))
            faults.Add(group.Key, 0, "", "IMPORT_FILE_UNKNOWN", group.Key);
        foreach (var shape in shapes)
        {
            var found = sent[shape.File].ToList();
            if (found.Count != 1)
                faults.Add(shape.File, 0, "", found.Count == 0 ? "IMPORT_FILE_MISSING" : "IMPORT_FILE_TWICE", shape.File);
            tables[shape.File] = found.Count == 1 ? CsvTable.Read(found[0], shape, faults) : null;
        }
    }

    public IReadOnlyList<CsvRow> Rows(CsvShape shape) => tables[shape.File]?.Rows ?? [];

    /// <summary>What stands in a column, or null where the file could not be read: then nobody can say what is unknown.</summary>
    public IReadOnlySet<string>? Values(CsvShape shape, string column) => tables.GetValueOrDefault(shape.File)?.Values(column);
}
