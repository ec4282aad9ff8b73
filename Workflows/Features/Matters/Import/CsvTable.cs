using System.Globalization;
using CsvHelper;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>A file's rows by column. A file whose encoding, header or quotes are wrong yields no rows, for none could be trusted.</summary>
internal sealed class CsvTable
{
    private const int MaxRows = 50_000;

    private readonly bool whole;

    private CsvTable(IReadOnlyList<CsvRow> rows, bool whole)
    {
        Rows = rows;
        this.whole = whole;
    }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Null where the file cannot be read as a table; the faults say why.</summary>
    public static CsvTable? Read(SeedFile file, CsvShape shape, FaultList faults)
    {
        if (FileText.Decode(file, faults) is not { } text || Records(text, shape, faults) is not { } records)
            return null;
        if (records.Count == 0)
        {
            faults.Add(shape.File, 0, "", "IMPORT_FILE_EMPTY");
            return null;
        }

        if (!HeaderFits(records[0].Cells, shape, faults))
            return null;
        var columns = records[0].Cells.Index().ToDictionary(c => c.Item, c => c.Index);
        var fitting = records.Skip(1).Where(r => Fits(r, shape, faults)).Select(r => new CsvRow(shape.File, r, columns, faults)).ToList();
        return new CsvTable(fitting, whole: fitting.Count == records.Count - 1);
    }

    /// <summary>
    /// What stands in a column, faulty rows included: other files may name it without a second fault. Null where a row could not be told
    /// into cells, for then nobody can say what is unknown.
    /// </summary>
    public IReadOnlySet<string>? Values(string column) => whole ? Rows.Select(r => r.Raw(column)).ToHashSet() : null;

    // A line break inside quotes ends the record: one open quote must not swallow the rest of the file.
    private static List<CsvRecord>? Records(string text, CsvShape shape, FaultList faults)
    {
        var broken = new SortedSet<int>();
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            FormatProvider = CultureInfo.InvariantCulture,
            OnMalformedRecord = bad => broken.Add((int)bad.LineNumber),
        };
        using var reader = CsvReader.FromText(text, options);
        var records = new List<CsvRecord>();
        while (records.Count <= MaxRows && reader.Read())
            records.Add(new CsvRecord((int)reader.LineNumber, [.. reader.Current.ToArray().Select(c => c.Trim())]));
        foreach (var row in broken)
            faults.Add(shape.File, row, "", "IMPORT_QUOTES");
        if (records.Count > MaxRows)
            faults.Add(shape.File, MaxRows + 1, "", "IMPORT_TOO_MANY_ROWS");
        return broken.Count == 0 && records.Count <= MaxRows ? records.FindAll(r => r.Cells.Any(c => c.Length > 0)) : null;
    }

    private static bool HeaderFits(IReadOnlyList<string> header, CsvShape shape, FaultList faults)
    {
        var twice = header.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => (g.Key, "IMPORT_COLUMN_TWICE"));
        var unknown = header.Except(shape.Columns).Select(c => (c, "IMPORT_COLUMN_UNKNOWN"));
        var missing = shape.Columns.Except(header).Select(c => (c, "IMPORT_COLUMN_MISSING"));
        var all = twice.Concat(unknown).Concat(missing).ToList();
        foreach (var (column, code) in all)
            faults.Add(shape.File, 1, column, code, column);
        return all.Count == 0;
    }

    private static bool Fits(CsvRecord record, CsvShape shape, FaultList faults)
    {
        if (record.Cells.Count == shape.Columns.Count)
            return true;
        faults.Add(shape.File, record.Row, "", "IMPORT_CELL_COUNT", record.Cells.Count.ToString(CultureInfo.InvariantCulture));
        return false;
    }
}
