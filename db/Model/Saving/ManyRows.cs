namespace ApprovalHub.Db.Model.Saving;

/// <summary>Many new rows of one table, for a database that has a way of its own for them.</summary>
public sealed class ManyRows
{
    private readonly IReadOnlyList<Row> rows;

    private ManyRows(IReadOnlyList<Row> rows) => this.rows = rows;

    /// <summary>The table as it stands in SQL.</summary>
    public string Table => rows[0].Table.Name;

    /// <summary>Its columns as they stand in SQL.</summary>
    public IReadOnlyList<string> Columns => rows[0].Table.Columns;

    public int Count => rows.Count;

    /// <summary>The rows, each with the values of all columns as the driver takes them; one list that is filled anew for each.</summary>
    public IEnumerable<IReadOnlyList<object?>> Values
    {
        get
        {
            var (values, given) = (new List<Value>(), new List<object?>());
            foreach (var row in rows)
            {
                values.Clear();
                given.Clear();
                row.AppendValues(values);
                given.AddRange(values.Select(value => value.Content is { } content && value.Column?.Mapping.Converter is { } into ? into.ConvertToProvider(content) : value.Content));
                yield return given;
            }
        }
    }

    /// <summary>Null where they are not all new and of one table.</summary>
    internal static ManyRows? Of(List<Row> rows) => rows.Count > 0 && rows.TrueForAll(r => r.IsNew && r.Table == rows[0].Table) ? new ManyRows(rows) : null;
}
