using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.SqlServer;

/// <summary>The model on SQL Server: names are compared by their code points, so that the beginning of a name is a range of an index in every locale.</summary>
public sealed class SqlServerHubDb(DbContextOptions<SqlServerHubDb> options) : HubDb(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Case>().OwnsOne(c => c.Applicant).Property(a => a.Name).UseCollation("Latin1_General_100_BIN2");
    }
}
