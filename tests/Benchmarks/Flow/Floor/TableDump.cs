using System.Data.Common;

namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>The rows of the tables that an act may write, as they are at one moment.</summary>
internal sealed class TableDump
{
    /// <summary>The tables in an order that foreign keys allow, each with its key.</summary>
    public static IReadOnlyList<(string Table, string[] Key)> Tables { get; } =
    [
        ("Cases", ["Id"]), ("CaseTasks", ["Id"]), ("CaseMaterials", ["Id"]), ("CaseEvents", ["CaseId", "Sequence"]), ("CasePapers", ["Id"]),
        ("Outbox", ["CaseId", "Sequence"]), ("CaseGuests", ["CaseId", "Guest"]), ("FirstAnswers", ["Owner", "Key"]), ("NumberCounters", ["Scope"]),
    ];

    private readonly Dictionary<string, Dictionary<string, Row>> rows = [];

    /// <summary>A row: each column with its value and type, and the text of its key.</summary>
    public sealed record Row(string Key, IReadOnlyDictionary<string, (object Value, string Type)> Columns);

    public static async Task<TableDump> TakeAsync(DbConnection connection)
    {
        var dump = new TableDump();
        foreach (var (table, key) in Tables)
            dump.rows[table] = await ReadAsync(connection, table, key);
        return dump;
    }

    public IEnumerable<Row> Rows(string table) => rows[table].Values;

    public Row? Find(string table, string key) => rows[table].GetValueOrDefault(key);

    private static async Task<Dictionary<string, Row>> ReadAsync(DbConnection connection, string table, string[] key)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the table's name is one of the list above
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var found = new Dictionary<string, Row>();
        while (await reader.ReadAsync())
        {
            var columns = Enumerable.Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, i => (reader.GetValue(i), reader.GetDataTypeName(i).Split('(')[0]));
            var row = new Row(string.Join('|', key.Select(k => columns[k].Item1)), columns);
            found.Add(row.Key, row);
        }
        return found;
    }
}
