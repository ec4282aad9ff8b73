using ApprovalHub.Db.Model.Saving;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using SQLitePCL;

namespace ApprovalHub.Db.Sqlite;

/// <summary>One statement a command: SQLite's driver binds every parameter of a command to every statement of it.</summary>
internal sealed class SqliteDatabase(
    DatabaseDependencies dependencies, RelationalDatabaseDependencies relational,
    ModificationCommandBatchFactoryDependencies update, RelationalCommandBuilderDependencies commands)
    : PlannedDatabase(dependencies, relational, update, commands)
{
    protected override int MostStatements => 1;

    /// <summary>By one statement, prepared once, whose values are bound by their places: no command and no parameters are made for each row.</summary>
    protected override Task<int> WriteManyAsync(ManyRows rows, CancellationToken cancellation) =>
        Task.FromResult(RelationalDependencies.Connection.DbConnection is SqliteConnection { Handle: { } handle } ? Write(handle, rows) : 0);

    private static int Write(sqlite3 handle, ManyRows rows)
    {
        var text = $"INSERT INTO {rows.Table} ({string.Join(", ", rows.Columns)}) VALUES ({string.Join(", ", rows.Columns.Select(_ => "?"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, text, out var statement), handle);
        using (statement)
        {
            var written = 0;
            foreach (var values in rows.Values)
            {
                if (values.Where((value, i) => !BoundValue.Bind(statement, i + 1, value)).Any())
                    return written;
                SqliteException.ThrowExceptionForRC(raw.sqlite3_step(statement), handle);
                SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(statement), handle);
                written++;
            }
            return written;
        }
    }
}
