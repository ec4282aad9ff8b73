using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Db.PostgreSql;

/// <summary>The model on PostgreSQL: names are compared by their code points, so that the beginning of a name is a range of an index in every locale.</summary>
public sealed class PostgreSqlHubDb(DbContextOptions<PostgreSqlHubDb> options) : HubDb(options)
{
    public override async Task<IDbContextTransaction> BeginRepeatableAsync(CancellationToken cancellation)
    {
        var transaction = await Database.BeginTransactionAsync(cancellation);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            (command.CommandText, command.Transaction) = ("SET LOCAL synchronous_commit = off", transaction.GetDbTransaction());
            await command.ExecuteNonQueryAsync(cancellation);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Case>().OwnsOne(c => c.Applicant).Property(a => a.Name).UseCollation("C");
    }
}
