namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>What one act changed, as commands.</summary>
internal sealed class Changes(TableDump before, TableDump after, IReadOnlyList<Slot> slots)
{
    private readonly Dictionary<object, int> slotOf = slots.Select((s, i) => (s.Recorded, i)).ToDictionary(s => s.Recorded, s => s.i);

    /// <summary>Scopes whose counter moved, in the order in which the product takes them.</summary>
    public IReadOnlyList<string> Scopes() =>
        [.. after.Rows("NumberCounters").Where(r => !Same(before.Find("NumberCounters", r.Key), r)).Select(r => r.Key).Order(StringComparer.Ordinal)];

    /// <summary>Reads the case's rows of a table.</summary>
    public Statement Read(string table, string column)
    {
        var id = after.Rows("Cases").Single().Columns["Id"];
        return new Statement($"SELECT * FROM \"{table}\" WHERE \"{column}\" = @p0", [Value(id)]);
    }

    /// <summary>One insert for each new row, one update of the changed columns for each changed one.</summary>
    public IEnumerable<Statement> Writes(string table, string[] key) =>
        from row in after.Rows(table)
        let former = before.Find(table, row.Key)
        where !Same(former, row)
        select former is null ? Insert(table, row) : Update(table, key, former, row);

    private Statement Insert(string table, TableDump.Row row)
    {
        var names = string.Join(", ", row.Columns.Keys.Select(c => $"\"{c}\""));
        var marks = string.Join(", ", Enumerable.Range(0, row.Columns.Count).Select(i => $"@p{i}"));
        return new Statement($"INSERT INTO \"{table}\" ({names}) VALUES ({marks})", [.. row.Columns.Values.Select(Value)]);
    }

    // A case is written only in the revision that was read.
    private Statement Update(string table, string[] key, TableDump.Row former, TableDump.Row row)
    {
        var changed = row.Columns.Where(c => !c.Value.Equals(former.Columns[c.Key])).ToList();
        string[] guards = table == "Cases" ? [.. key, "Revision"] : key;
        var sets = string.Join(", ", changed.Select((c, i) => $"\"{c.Key}\" = @p{i}"));
        var where = string.Join(" AND ", guards.Select((g, i) => $"\"{g}\" = @p{changed.Count + i}"));
        return new Statement(
            $"UPDATE \"{table}\" SET {sets} WHERE {where}",
            [.. changed.Select(c => Value(c.Value)), .. guards.Select(g => Value(former.Columns[g]))]);
    }

    private Statement.Value Value((object Value, string Type) column) =>
        new(column.Value, column.Type, slotOf.GetValueOrDefault(column.Value, -1));

    private static bool Same(TableDump.Row? former, TableDump.Row row) =>
        former is not null && row.Columns.All(c => c.Value.Equals(former.Columns[c.Key]));
}
