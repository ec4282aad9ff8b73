using ApprovalHub.Db.Model.Saving;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.People;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalHub.Db.Model;

/// <summary>The one model of the database; each provider derives from it for its quirks and holds its own migrations.</summary>
public abstract partial class HubDb : IdentityUserContext<Account, Guid>, IHubDb
{
    /// <summary>Without savepoints: an act that fails is given up as a whole, and each would cost two round trips.</summary>
    protected HubDb(DbContextOptions options)
        : base(options) => Database.AutoSavepointsEnabled = false;

    public DbContext Context => this;

    /// <summary>A database that has no such thing makes it last.</summary>
    public virtual Task<IDbContextTransaction> BeginRepeatableAsync(CancellationToken cancellation) => Database.BeginTransactionAsync(cancellation);

    public IRemembered Remember(Case subject)
    {
        if (this.GetService<IDatabase>() is PlannedDatabase)
            return Remembered.Of(subject, Plan);
        Attach(subject);
        return Remembered.Nothing;
    }

    public async Task AddNewAsync(IReadOnlyCollection<object> rows, CancellationToken cancellation)
    {
        if (this.GetService<IDatabase>() is PlannedDatabase planned)
        {
            await planned.AddAsync(Remembered.Nothing.Changes(rows, Plan), cancellation);
            return;
        }
        AddRange(rows);
        await SaveChangesAsync(cancellation);
        ChangeTracker.Clear();
    }

    public async Task EndAsync(Case subject, IRemembered? before, IReadOnlyCollection<object> beside, CancellationToken cancellation)
    {
        if (this.GetService<IDatabase>() is PlannedDatabase planned)
        {
            if (ChangeTracker.HasChanges())
                throw new InvalidOperationException("An act saves its case and what it names beside it, and something else was changed.");
            await planned.EndAsync(((Remembered?)before ?? Remembered.Nothing).Changes([subject, .. beside], Plan), cancellation);
            return;
        }
        if (before is null)
            Add(subject);
        AddRange(beside);
        await SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellation);
        if (Database.CurrentTransaction is { } open)
            await open.CommitAsync(cancellation);
    }

    private SavePlan Plan => SavePlan.Of(Model, this.GetService<ISqlGenerationHelper>());

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(HubDb).Assembly);
    }

    /// <summary>Text without a length of its own is short: a forgotten length shows at once instead of becoming an unindexable column.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(200);
        configurationBuilder.Properties<RungMarks>().HaveConversion<MarksAsBits>();
    }

    private sealed class MarksAsBits() : ValueConverter<RungMarks, int>(marks => marks.Bits, bits => new RungMarks(bits));
}
