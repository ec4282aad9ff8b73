using ApprovalHub.Db.Model.Saving;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace ApprovalHub.Db.Sqlite;

/// <summary>One statement a command: SQLite's driver binds every parameter of a command to every statement of it.</summary>
internal sealed class SqliteDatabase(
    DatabaseDependencies dependencies, RelationalDatabaseDependencies relational,
    ModificationCommandBatchFactoryDependencies update, RelationalCommandBuilderDependencies commands)
    : PlannedDatabase(dependencies, relational, update, commands)
{
    protected override int MostStatements => 1;
}
