using System.Data.Common;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Stores;
using Npgsql;

namespace ApprovalHub.Benchmarks.Inbox;

/// <summary>Puts a crowd into a database: by COPY on PostgreSQL, in one transaction of prepared inserts on SQLite.</summary>
internal static class BulkFill
{
    private static readonly string[] Tables = ["Cases", "CaseTasks", "CaseGuests"];

    public static async Task RunAsync(Store store, Crowd crowd)
    {
        await using var connection = await store.ConnectAsync();
        foreach (var table in Tables)
        {
            if (connection is NpgsqlConnection postgres)
                await WithoutIndexesAsync(postgres, table, () => CopyAsync(postgres, table, crowd));
            else
                await InsertAsync(connection, table, crowd);
        }
        await store.SettleAsync();
    }

    /// <summary>An index is made much faster over rows that are there than row by row: the secondary ones are dropped and made again as they were.</summary>
    private static async Task WithoutIndexesAsync(NpgsqlConnection connection, string table, Func<Task> fill)
    {
        var indexes = new List<(string Name, string Definition)>();
        await using (var command = new NpgsqlCommand(
            "SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
            + "WHERE i.indrelid = quote_ident($1)::regclass AND NOT i.indisprimary", connection)
        { Parameters = { new() { Value = table } } })
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                indexes.Add((reader.GetString(0), reader.GetString(1)));
        }
        await TellAsync(connection, string.Join("; ", indexes.Select(i => $"DROP INDEX \"{i.Name}\"")));
        await fill();
        await TellAsync(connection, "SET maintenance_work_mem = '512MB'; " + string.Join("; ", indexes.Select(i => i.Definition)));
    }

    private static async Task TellAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // the names and definitions come from the database's own catalogue
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string table, Crowd crowd)
    {
        var columns = crowd.Columns(table);
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table}\" ({names}) FROM STDIN (FORMAT BINARY)");
        copy.Timeout = TimeSpan.FromMinutes(10); // the primary key and what points to it are checked before it answers
        foreach (var row in crowd.Rows(table))
        {
            await copy.StartRowAsync();
            for (var c = 0; c < row.Length; c++)
            {
                if (row[c] is DBNull)
                    await copy.WriteNullAsync();
                else
                    await copy.WriteAsync(row[c], columns[c].Type);
            }
        }
        await copy.CompleteAsync();
    }

    private static async Task InsertAsync(DbConnection connection, string table, Crowd crowd)
    {
        var columns = crowd.Columns(table);
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var marks = string.Join(", ", columns.Select((_, i) => $"@p{i}"));
        var insert = new Statement(
            $"INSERT INTO \"{table}\" ({names}) VALUES ({marks})", [.. columns.Select((c, i) => new Statement.Value(DBNull.Value, c.Type, i))]);
        await using var group = new PreparedGroup(connection, [insert]);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var row in crowd.Rows(table))
            await group.WriteAsync(transaction, row);
        await transaction.CommitAsync();
    }
}
