using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ApprovalHub.Db.Sqlite;

/// <summary>For <c>dotnet ef</c>: the model without a database.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteHubDb>
{
    public SqliteHubDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqliteHubDb>();
        new SqliteProvider().Use(builder, "Data Source=:memory:", null);
        return new SqliteHubDb(builder.Options);
    }
}
