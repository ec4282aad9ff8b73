using ApprovalHub.Db.Model.Saving;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace ApprovalHub.Db.PostgreSql;

/// <summary>Many new rows of a table are copied into it: as safe as inserts of the same transaction, without a parameter for each value.</summary>
internal sealed class PostgreSqlDatabase(
    DatabaseDependencies dependencies, RelationalDatabaseDependencies relational,
    ModificationCommandBatchFactoryDependencies update, RelationalCommandBuilderDependencies commands)
    : PlannedDatabase(dependencies, relational, update, commands)
{
    protected override async Task<int> WriteManyAsync(ManyRows rows, CancellationToken cancellation)
    {
        var connection = (NpgsqlConnection)RelationalDependencies.Connection.DbConnection;
        await using var into = await connection.BeginBinaryImportAsync($"COPY {rows.Table} ({string.Join(", ", rows.Columns)}) FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var values in rows.Values)
        {
            await into.StartRowAsync(cancellation);
            foreach (var value in values)
                await (value is null ? into.WriteNullAsync(cancellation) : into.WriteAsync(value, cancellation));
        }
        await into.CompleteAsync(cancellation);
        return rows.Count;
    }
}
