using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.PostgreSql;

/// <summary>The model on PostgreSQL: names are compared by their code points, so that the beginning of a name is a range of an index in every locale.</summary>
public sealed class PostgreSqlHubDb(DbContextOptions<PostgreSqlHubDb> options) : HubDb(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Case>().OwnsOne(c => c.Applicant).Property(a => a.Name).UseCollation("C");
    }
}
