using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ApprovalHub.Db.SqlServer;

/// <summary>For <c>dotnet ef</c>: the model without a database.</summary>
public sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerHubDb>
{
    public SqlServerHubDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqlServerHubDb>();
        new SqlServerProvider().Use(builder, "Server=localhost", null);
        return new SqlServerHubDb(builder.Options);
    }
}
