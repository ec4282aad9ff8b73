using System.Data.Common;
using System.Transactions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>
/// Writes what EF's unit of work has found changed by texts that are made once for the program, rows of one table in one <c>INSERT</c>. EF makes the
/// commands of every save anew, row by row, and sorts them as a graph; that took a sixth of an act's processor time and half of what it allocates. What
/// it does not know (rows to delete, values that the database makes, changed keys) goes EF's own way, in the whole save. What an act makes of its case
/// comes here without a unit of work (<see cref="Remembered"/>): tracking took another sixth.
/// </summary>
/// <remarks>What can be observed is as with EF: interceptors, logs, the exceptions of a lost race and of a refused row, one transaction a save.</remarks>
public class PlannedDatabase(
    DatabaseDependencies dependencies, RelationalDatabaseDependencies relational,
    ModificationCommandBatchFactoryDependencies update, RelationalCommandBuilderDependencies commands)
    : RelationalDatabase(dependencies, relational)
{
    /// <summary>From so many rows on another way than one command is worth its beginning.</summary>
    private const int Many = 50;

    private readonly DbContext context = update.CurrentContext.Context;

    /// <summary>Statements in one command at most. One, where the driver handles them one by one and no network is crossed.</summary>
    protected virtual int MostStatements => context.GetService<IDbContextOptions>().Extensions.OfType<RelationalOptionsExtension>().First().MaxBatchSize ?? 1000;

    public override async Task<int> SaveChangesAsync(IList<IUpdateEntry> entries, CancellationToken cancellationToken = default)
    {
        var plan = SavePlan.Of(context.Model, update.SqlGenerationHelper);
        var connection = RelationalDependencies.Connection;
        if (context.Database.AutoTransactionBehavior != AutoTransactionBehavior.WhenNeeded || Transaction.Current is not null
            || context.Database.GetEnlistedTransaction() is not null || plan.Rows(entries) is not { } rows)
            return await base.SaveChangesAsync(entries, cancellationToken);
        if (connection.CurrentTransaction is null)
            await EndAsync(rows, cancellationToken);
        else
            await WriteAsync(rows, cancellationToken);
        return rows.Count;
    }

    /// <summary>Writes new rows in the transaction that is open, many of one table in the database's own way for that.</summary>
    internal async Task AddAsync(List<Row> rows, CancellationToken cancellation)
    {
        var written = rows.Count >= Many && RelationalDependencies.Connection.CurrentTransaction is not null && ManyRows.Of(rows) is { } many ? await WriteManyAsync(many, cancellation) : 0;
        await WriteAsync(rows[written..], cancellation);
    }

    /// <summary>Writes the first of many new rows, all if it can, in the transaction that is open. No interceptor hears of them.</summary>
    /// <returns>How many; the others are written like any.</returns>
    protected virtual Task<int> WriteManyAsync(ManyRows rows, CancellationToken cancellation) => Task.FromResult(0);

    /// <summary>Writes rows in the transaction that is open, which goes on.</summary>
    internal Task WriteAsync(List<Row> rows, CancellationToken cancellation) =>
        WriteAsync(SavePlan.Of(context.Model, update.SqlGenerationHelper), Statement.Batches(rows, MostStatements), null, cancellation);

    /// <summary>Writes rows as the last ones of the transaction that is open, or in one of their own, and commits it.</summary>
    internal async Task EndAsync(List<Row> rows, CancellationToken cancellation)
    {
        var plan = SavePlan.Of(context.Model, update.SqlGenerationHelper);
        var (connection, batches) = (RelationalDependencies.Connection, Statement.Batches(rows, MostStatements));
        if (connection.CurrentTransaction is null && batches is [] or [[_]])
        {
            await WriteAsync(plan, batches, null, cancellation);
            return;
        }
        await using var own = connection.CurrentTransaction is null ? await connection.BeginTransactionAsync(cancellation) : null;
        var transaction = own ?? connection.CurrentTransaction!;
        await WriteAsync(plan, batches, transaction as TravellingTransaction, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Writes all batches.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="batches">The batches, in order.</param>
    /// <param name="ends">The transaction that the last one ends, where its commit can travel with it; else null.</param>
    /// <param name="cancellation">Stops it.</param>
    private async Task WriteAsync(SavePlan plan, List<List<Statement>> batches, TravellingTransaction? ends, CancellationToken cancellation)
    {
        for (var i = 0; i < batches.Count; i++)
        {
            var (batch, isLast) = (batches[i], i == batches.Count - 1);
            if (isLast && ends is not null && await ends.MayTravelAsync(cancellation))
            {
                await WriteAsync(plan, batch, commits: true, cancellation);
                ends.HasArrived();
                return;
            }
            var (written, expected) = (await WriteAsync(plan, batch, commits: false, cancellation), batch.Sum(s => s.Rows.Count));
            if (written != expected)
                await LoseAsync(Entries(batch), expected, written, cancellation);
        }
    }

    private async Task<int> WriteAsync(SavePlan plan, List<Statement> batch, bool commits, CancellationToken cancellation)
    {
        var values = new List<Value>();
        foreach (var statement in batch)
            statement.AppendValues(values);
        var text = plan.Texts.Of(batch, commits);
        var command = new RelationalCommand(commands, text, text, [new RowParameters(values)]);
        try
        {
            return await command.ExecuteNonQueryAsync(
                new RelationalCommandParameterObject(RelationalDependencies.Connection, null, null, context, update.Logger, CommandSource.SaveChanges), cancellation);
        }
        catch (DbException lost) when (commits && lost.SqlState == Statement.LostState)
        {
            await LoseAsync(Entries([.. batch.Where(s => !s.Inserts)]), 1, 0, cancellation);
            throw;
        }
        catch (Exception fault) when (fault is not (DbUpdateException or OperationCanceledException))
        {
            throw Entries(batch) is { Count: > 0 } entries
                ? new DbUpdateException(RelationalStrings.UpdateStoreException, fault, entries)
                : new DbUpdateException(RelationalStrings.UpdateStoreException, fault);
        }
    }

    /// <summary>A row that was to be updated is gone, or its token is another.</summary>
    private async Task LoseAsync(List<IUpdateEntry> entries, int expected, int written, CancellationToken cancellation)
    {
        var words = RelationalStrings.UpdateConcurrencyException(expected, written);
        if (entries.Count == 0)
            throw new DbUpdateConcurrencyException(words);
        var lost = new DbUpdateConcurrencyException(words, entries);
        var answer = await update.UpdateLogger.OptimisticConcurrencyExceptionAsync(context, entries, lost, null, cancellation);
        if (!answer.IsSuppressed)
            throw lost;
    }

    private static List<IUpdateEntry> Entries(List<Statement> batch) => [.. batch.SelectMany(s => s.Rows).SelectMany(r => r.Entries)];
}
