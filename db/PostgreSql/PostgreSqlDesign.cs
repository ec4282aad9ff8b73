using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ApprovalHub.Db.PostgreSql;

/// <summary>For <c>dotnet ef</c>: the model without a database.</summary>
public sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlHubDb>
{
    public PostgreSqlHubDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<PostgreSqlHubDb>();
        new PostgreSqlProvider().Use(builder, "Host=localhost", null);
        return new PostgreSqlHubDb(builder.Options);
    }
}
