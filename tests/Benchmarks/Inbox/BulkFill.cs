using System.Data.Common;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Stores;
using Npgsql;

namespace ApprovalHub.Benchmarks.Inbox;

/// <summary>Puts a crowd into a database: by COPY on PostgreSQL, in one transaction of prepared inserts on SQLite.</summary>
internal static class BulkFill
{
    private static readonly string[] Tables = ["Cases", "CaseTasks"];

    public static async Task RunAsync(Store store, Crowd crowd)
    {
        await using var connection = await store.ConnectAsync();
        foreach (var table in Tables)
        {
            if (connection is NpgsqlConnection postgres)
                await CopyAsync(postgres, table, crowd);
            else
                await InsertAsync(connection, table, crowd);
        }
        await store.SettleAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string table, Crowd crowd)
    {
        var columns = crowd.Columns(table);
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table}\" ({names}) FROM STDIN (FORMAT BINARY)");
        copy.Timeout = TimeSpan.FromMinutes(10); // the indexes are brought up to date before it answers
        for (var i = 0; i < crowd.Size; i++)
        {
            await copy.StartRowAsync();
            var row = crowd.Row(table, i);
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
        for (var i = 0; i < crowd.Size; i++)
            await group.WriteAsync(transaction, crowd.Row(table, i));
        await transaction.CommitAsync();
    }
}
