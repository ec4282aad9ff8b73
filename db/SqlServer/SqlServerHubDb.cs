using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.SqlServer;

/// <summary>
/// The model on SQL Server: names are compared by their code points, so that the beginning of a name is a range of an index in every locale; and
/// so are the numbers and keys that others give, of which two may differ in a letter's case alone, as on the other databases.
/// </summary>
public sealed class SqlServerHubDb(DbContextOptions<SqlServerHubDb> options) : HubDb(options)
{
    private const string Ordinal = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Case>().OwnsOne(c => c.Applicant).Property(a => a.Name).UseCollation(Ordinal);
        builder.Entity<InboundMessage>().Property(m => m.Number).UseCollation(Ordinal);
        builder.Entity<SeenNonce>().Property(n => n.Nonce).UseCollation(Ordinal);
        builder.Entity<FirstAnswer>().Property(a => a.Key).UseCollation(Ordinal);
    }
}
