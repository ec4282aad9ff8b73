using System.Globalization;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Features.Tables;

/// <summary>Makes rows of cells; whatever does not fit is a fault, and the rest is still looked at.</summary>
internal sealed class TableReader(IReadOnlyList<(int Row, string[] Cells)> records, List<TableFault> faults)
{
    private const int LongestShown = 80;

    private readonly string[] header = records[0].Cells;

    public IReadOnlyList<BranchRule> Rows()
    {
        var columns = Columns();
        if (columns is null) return [];
        if (records.Count == 1) Fault(records[0].Row, 0, "IMPORT_FILE_EMPTY", "");
        return [.. records.Skip(1).Select(r => Rule(r.Row, r.Cells, columns)).OfType<BranchRule>()];
    }

    /// <summary>Field and operator of each column but the last; null where the header is wrong.</summary>
    private (string Field, string Operator)[]? Columns()
    {
        var row = records[0].Row;
        if (header.Length > TableText.MostColumns) Fault(row, 0, "IMPORT_CELL_COUNT", header.Length.ToString(CultureInfo.InvariantCulture));
        if (header[^1] != TableCsv.Port) Fault(row, header.Length, "IMPORT_TABLE_PORT_LAST", header[^1]);
        var columns = header[..^1].Take(TableText.MostColumns).Select(h => FormulaGuard.Take(h).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        foreach (var (place, words) in columns.Index())
        {
            if (words.Length is < 1 or > 2 || (words.Length == 2 && !BranchCondition.Operators.Contains(words[1])) || header[place].Any(char.IsControl))
                Fault(row, place + 1, "IMPORT_TABLE_COLUMN", header[place]);
        }

        if (columns.Count == 0) Fault(row, 1, "IMPORT_TABLE_COLUMN", "");
        return faults.Count == 0 ? [.. columns.Select(w => (w[0], w.Length == 2 ? w[1] : "eq"))] : null;
    }

    private BranchRule? Rule(int row, string[] cells, (string Field, string Operator)[] columns)
    {
        if (cells.Length != header.Length)
        {
            Fault(row, 0, "IMPORT_CELL_COUNT", cells.Length.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        string[] values = [.. cells.Select((c, i) => Plain(row, i + 1, c))];
        var conditions = columns.Select((c, i) => Condition(row, i + 1, c, values[i])).OfType<BranchCondition>().ToList();
        if (values[^1].Length == 0) Fault(row, header.Length, "IMPORT_VALUE_MISSING", "");
        if (conditions.Count > 0) return new BranchRule([.. conditions], values[^1]);
        if (values[..^1].All(v => v.Length == 0)) Fault(row, 0, "IMPORT_TABLE_ROW_EMPTY", "");
        return null;
    }

    private BranchCondition? Condition(int row, int column, (string Field, string Operator) of, string value)
    {
        if (value.Length == 0) return null;
        if (of.Operator is not ("present" or "absent")) return new BranchCondition(of.Field, of.Operator, value);
        if (value is "是" || value.Equals(TableCsv.Mark, StringComparison.OrdinalIgnoreCase)) return new BranchCondition(of.Field, of.Operator, "");
        Fault(row, column, "IMPORT_TABLE_MARK", value);
        return null;
    }

    private string Plain(int row, int column, string cell)
    {
        if (cell.Length > TableText.LongestCell + 1) Fault(row, column, "IMPORT_TEXT_TOO_LONG", cell);
        if (cell.Any(char.IsControl)) Fault(row, column, "IMPORT_CONTROL_CHARACTER", cell);
        return FormulaGuard.Take(cell);
    }

    private void Fault(int row, int column, string code, string value) => faults.Add(new TableFault(
        row, column, column > 0 && column <= header.Length ? Cut(header[column - 1]) : "", code, Cut(value)));

    private static string Cut(string value) => value.Length <= LongestShown ? value : value[..LongestShown] + "…";
}
