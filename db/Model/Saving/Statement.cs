using System.Text;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>An <c>UPDATE</c> of one row, or an <c>INSERT</c> of several rows of one table.</summary>
internal sealed class Statement(TablePlan table, Row first)
{
    /// <summary>The state by which a database says that it was to divide by zero: how an update that must not be lost fails.</summary>
    public const string LostState = "22012";

    /// <summary>Values in one statement at most: below what any database takes.</summary>
    private const int MostValues = 2000;

    private readonly List<Row> rows = [first];

    public IReadOnlyList<Row> Rows => rows;

    public bool Inserts => first.IsNew;

    /// <summary>Statements for rows that are in order, in commands of a few each.</summary>
    public static List<List<Statement>> Batches(List<Row> rows, int most)
    {
        var batches = new List<List<Statement>>();
        Statement? last = null;
        foreach (var row in rows)
        {
            if (last?.Takes(row) == true)
            {
                last.rows.Add(row);
                continue;
            }
            last = new Statement(row.Table, row);
            if (batches.Count == 0 || batches[^1].Count >= most)
                batches.Add([]);
            batches[^1].Add(last);
        }
        return batches;
    }

    /// <summary>What tells its text from another's, shorter than the text.</summary>
    public void AppendShape(StringBuilder shape)
    {
        shape.Append((char)(table.Order + 1));
        if (first.IsNew)
        {
            shape.Append('\0').Append((char)rows.Count);
            return;
        }
        shape.Append((char)first.Changes.Count);
        foreach (var place in first.Changes)
            shape.Append((char)place);
    }

    public void AppendValues(List<Value> values)
    {
        foreach (var row in rows)
            row.AppendValues(values);
    }

    /// <summary>Its SQL.</summary>
    /// <param name="text">What it is put behind.</param>
    /// <param name="next">Number of the next parameter.</param>
    /// <param name="orFail">Whether an update fails by itself, with <see cref="LostState"/>, where the row is gone or its token is another.</param>
    public void AppendSql(StringBuilder text, ref int next, bool orFail)
    {
        if (text.Length > 0)
            text.Append(";\n");
        if (first.IsNew)
        {
            AppendInsert(text, ref next);
            return;
        }
        text.Append(orFail ? "WITH written AS (" : "");
        AppendUpdate(text, ref next);
        text.Append(orFail ? "\nRETURNING 1)\nSELECT 1 / count(*) FROM written" : "");
    }

    private bool Takes(Row row) =>
        row.IsNew && first.IsNew && row.Table == table && (rows.Count + 1) * table.Columns.Length <= MostValues;

    private void AppendInsert(StringBuilder text, ref int next)
    {
        text.Append("INSERT INTO ").Append(table.Name).Append(" (").AppendJoin(", ", table.Columns).Append(")\nVALUES ");
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < table.Columns.Length; column++)
                text.Append(column > 0 ? ", " : row > 0 ? ", (" : "(").Append(CommandTexts.Name(next++));
            text.Append(')');
        }
    }

    private void AppendUpdate(StringBuilder text, ref int next)
    {
        var sign = "UPDATE " + table.Name + " SET ";
        foreach (var place in first.Changes)
        {
            text.Append(sign).Append(table.Columns[place]).Append(" = ").Append(CommandTexts.Name(next++));
            sign = ", ";
        }
        sign = "\nWHERE ";
        foreach (var guard in first.Guards)
        {
            text.Append(sign).Append(table.Columns[guard.Column!.Index]).Append(" = ").Append(CommandTexts.Name(next++));
            sign = " AND ";
        }
    }
}
