using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Db.Model;

/// <summary>A database that ApprovalHub runs on: how it is reached, and in what it differs from the others.</summary>
public abstract class HubProvider : IDatabaseFaults, IDatabaseClock
{
    /// <summary>Value of <c>Database:Provider</c>.</summary>
    public abstract string Name { get; }

    public abstract INumbers Numbers { get; }

    /// <summary>The provider's own context type, which its migrations belong to.</summary>
    public abstract Type ContextType { get; }

    /// <summary>Options for a context on a database.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">How it is reached.</param>
    /// <param name="maxBatchSize">Statements sent in one round trip at most; null leaves the provider's default.</param>
    public abstract void Use(DbContextOptionsBuilder builder, string connectionString, int? maxBatchSize);

    /// <summary>A context on options made with <see cref="Use"/>.</summary>
    public abstract HubDb Open(DbContextOptions options);

    /// <summary>
    /// Registers the contexts of a program that runs for long: they are used again after they were disposed, since making one costs as much as a
    /// query. The container closes them with itself.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Sets the options, by <see cref="Use"/> and what else they need.</param>
    public abstract void AddContexts(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure);

    public abstract bool IsDuplicate(Exception fault);

    public abstract Domain.Kernel.Refusal? Explain(Exception fault);

    /// <summary>An embedded database has no clock but ours.</summary>
    public virtual Task<TimeSpan?> DriftAsync(IHubDb db, CancellationToken cancellation) => Task.FromResult<TimeSpan?>(null);

    /// <summary>How far this machine's clock is ahead of what a server says; asked for in the middle of the question.</summary>
    /// <param name="db">The database.</param>
    /// <param name="sql">Gives the server's instant in UTC as <c>Value</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    protected static async Task<TimeSpan?> DriftAsync(IHubDb db, string sql, CancellationToken cancellation)
    {
        var before = TimeProvider.System.GetUtcNow();
        var there = await db.Database.SqlQueryRaw<DateTime>(sql).SingleAsync(cancellation);
        var after = TimeProvider.System.GetUtcNow();
        return before + ((after - before) / 2) - new DateTimeOffset(DateTime.SpecifyKind(there, DateTimeKind.Utc));
    }

    /// <summary>A pool of contexts; a context that finds the pool full is given up when it is disposed.</summary>
    protected static void AddPool<TContext>(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure, int size)
        where TContext : HubDb => services
        .AddDbContextPool<TContext>(configure, size)
        .AddScoped<HubDb>(scope => scope.GetRequiredService<TContext>())
        .AddScoped<IHubDb>(scope => scope.GetRequiredService<TContext>());

    /// <summary>The first exception of a kind in the chain.</summary>
    protected static T? Find<T>(Exception? fault)
        where T : Exception
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is T found)
                return found;
        }
        return null;
    }
}
