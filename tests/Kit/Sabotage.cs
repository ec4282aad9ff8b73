using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Tests.Kit;

/// <summary>Breaks the next act at a chosen moment, as a power cut or a lost connection would.</summary>
public sealed class Sabotage
{
    private Func<Moment, string?, bool>? breaks;

    public Sabotage() => Interceptors = [new AtCommands(this), new AtCommits(this)];

    /// <summary>When it breaks.</summary>
    public enum Moment
    {
        Command,
        BeforeCommit,
        AfterCommit,
    }

    internal IInterceptor[] Interceptors { get; }

    /// <summary>Breaks before the commit, once.</summary>
    public void BreakBeforeCommit() => Once((moment, _) => moment == Moment.BeforeCommit);

    /// <summary>Breaks after the commit, before the caller learns of it, once.</summary>
    public void BreakAfterCommit() => Once((moment, _) => moment == Moment.AfterCommit);

    /// <summary>Breaks before a command whose text holds the words, once.</summary>
    public void BreakAt(string words) => Once((moment, sql) => moment == Moment.Command && sql!.Contains(words, StringComparison.Ordinal));

    /// <summary>Breaks whenever the rule says so, until <see cref="Stop"/>.</summary>
    public void BreakWhen(Func<Moment, string?, bool> rule) => breaks = rule;

    public void Stop() => breaks = null;

    private void Once(Func<Moment, string?, bool> rule)
    {
        var left = 1;
        breaks = (moment, sql) => rule(moment, sql) && Interlocked.Exchange(ref left, 0) == 1;
    }

    private void At(Moment moment, string? sql = null)
    {
        if (breaks?.Invoke(moment, sql) == true)
            throw new SabotagedException(moment);
    }

    private sealed class AtCommands(Sabotage sabotage) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            sabotage.At(Moment.Command, command.CommandText);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            sabotage.At(Moment.Command, command.CommandText);
            return ValueTask.FromResult(result);
        }
    }

    private sealed class AtCommits(Sabotage sabotage) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            sabotage.At(Moment.BeforeCommit);
            return ValueTask.FromResult(result);
        }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            sabotage.At(Moment.AfterCommit);
            return Task.CompletedTask;
        }
    }
}
