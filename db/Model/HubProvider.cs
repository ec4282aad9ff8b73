using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.Model;

/// <summary>A database that ApprovalHub runs on: how it is reached, and in what it differs from the others.</summary>
public abstract class HubProvider : IDatabaseFaults
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

    /// <summary>Contexts on options made with <see cref="Use"/> that are used again after they were disposed: making one costs as much as a query.</summary>
    public abstract Func<HubDb> Pool(DbContextOptions options);

    public abstract bool IsDuplicate(Exception fault);

    public abstract Domain.Kernel.Refusal? Explain(Exception fault);

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
