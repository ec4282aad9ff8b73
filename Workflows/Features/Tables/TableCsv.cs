using System.Text;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Features.Tables;

/// <summary>
/// A decision table (决策表) as CSV (RFC 4180, UTF-8). A column is a field and an operator, <c>form.area ge</c>, the field alone for <c>eq</c>;
/// the last is <c>port</c>. A row's conditions are its filled cells, the values of <c>in</c> parted by commas; under <c>present</c> and <c>absent</c>
/// stands <c>true</c>. A condition of the same field and operator takes a second column of the same name.
/// </summary>
public static class TableCsv
{
    /// <summary>Name of the last column.</summary>
    public const string Port = "port";

    /// <summary>What stands under <c>present</c> and <c>absent</c>.</summary>
    public const string Mark = "true";

    /// <summary>Reads a file; whatever is wrong is told by row and column, and then no row is taken.</summary>
    public static TableFile Read(ReadOnlyMemory<byte> file)
    {
        var faults = new List<TableFault>();
        var rows = TableText.Records(file, faults) is { } records ? new TableReader(records, faults).Rows() : [];
        return new TableFile(faults.Count == 0 ? rows : [], [.. faults.OrderBy(f => f.Row).ThenBy(f => f.Column)]);
    }

    /// <summary>
    /// Writes rows, so that <see cref="Read"/> gives them back, the conditions within a row in the order of the columns. Refuses <c>TABLE_NOT_WRITABLE</c> where a
    /// value is empty, not one line or edged by blanks, and <c>TABLE_TOO_LARGE</c> where a file would hold more than is read.
    /// </summary>
    public static string Write(IReadOnlyList<BranchRule> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count > DecisionTable.MostRows) throw TooLarge();
        foreach (var (place, row) in rows.Index())
        {
            if (!row.Conditions.All(IsWritable) || !IsPlain(row.Port)) throw Refusal.Invalid("TABLE_NOT_WRITABLE").With("row", place + 1).Throwable();
        }

        var columns = rows.SelectMany(r => r.Conditions.CountBy(Column)).GroupBy(c => c.Key)
            .SelectMany(c => Enumerable.Repeat(c.Key, c.Max(n => n.Value))).ToList();
        if (columns.Count >= TableText.MostColumns) throw TooLarge();
        var text = new StringBuilder();
        foreach (var cells in rows.Select(r => Cells(r, columns)).Prepend([.. columns.Select(Header), Port]))
            text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");
        var file = text.ToString();
        return Encoding.UTF8.GetByteCount(file) <= TableText.Largest ? file : throw TooLarge();
    }

    private static RefusedException TooLarge() => Refusal.Invalid("TABLE_TOO_LARGE")
        .With("rows", DecisionTable.MostRows).With("columns", TableText.MostColumns - 1).With("kilobytes", TableText.Largest / 1024).Throwable();

    private static (string Field, string Operator) Column(BranchCondition condition) => (condition.Field, condition.Operator);

    private static string Header((string Field, string Operator) column) => column.Operator == "eq" ? column.Field : $"{column.Field} {column.Operator}";

    private static IEnumerable<string> Cells(BranchRule row, List<(string, string)> columns)
    {
        var left = row.Conditions.ToList();
        foreach (var column in columns)
        {
            var condition = left.Find(c => Column(c) == column);
            if (condition is not null) left.Remove(condition);
            yield return condition is null ? "" : condition.Operator is "present" or "absent" ? Mark : condition.Value;
        }

        yield return row.Port;
    }

    private static bool IsWritable(BranchCondition condition) => IsPlain(condition.Field) && !condition.Field.Contains(' ', StringComparison.Ordinal)
        && (condition.Operator is "present" or "absent" ? condition.Value.Length == 0 : IsPlain(condition.Value));

    private static bool IsPlain(string text) => text.Length is > 0 and <= TableText.LongestCell && text.Trim() == text && !text.Any(c => char.IsControl(c) || c == '\uFFFD');

    private static string Quoted(string value)
    {
        var text = FormulaGuard.Put(value);
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
