using System.Data;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Db.Sqlite;

/// <summary>
/// A connection that stays open, with its statements prepared, until it is disposed: a context goes back to its pool with it. Opening anew costs
/// a dozen functions that EF registers and drops again, and each of an act's fifty commands would be parsed anew; together more than the writing.
/// </summary>
/// <remarks>One act at a time uses it, as it uses its context. Between acts it holds no transaction, so no lock.</remarks>
internal sealed class KeptConnection(string connectionString, WritersTurn turn) : SqliteConnection(connectionString)
{
    /// <summary>Many more than the acts send; what comes after is parsed anew, so that a query with a changing text cannot fill the memory.</summary>
    private const int MostKept = 500;

    private readonly Dictionary<string, KeptCommand> kept = new(StringComparer.Ordinal);
    private bool disposing, hasTurn;

    /// <summary>Null once it is committed or given up: then the next writer comes.</summary>
    protected override SqliteTransaction? Transaction
    {
        get => base.Transaction;
        set
        {
            base.Transaction = value;
            if (value is null)
                GiveTurn();
        }
    }

    /// <summary>The transaction that is open on it, or null.</summary>
    internal SqliteTransaction? Running => Transaction;

    /// <summary>Gives up what was left unfinished, and stays open.</summary>
    public override void Close()
    {
        if (disposing)
            base.Close();
        else
            Transaction?.Dispose();
    }

    public override SqliteTransaction BeginTransaction(IsolationLevel isolationLevel, bool deferred)
    {
        hasTurn = hasTurn || turn.Take();
        try
        {
            return base.BeginTransaction(isolationLevel, deferred);
        }
        finally
        {
            if (Transaction is null)
                GiveTurn();
        }
    }

    public override SqliteCommand CreateCommand() =>
        new PassingCommand(this) { Connection = this, CommandTimeout = DefaultTimeout, Transaction = Transaction };

    /// <summary>The prepared command of this text, or null where it is being read from at the moment or there is no room for it.</summary>
    internal KeptCommand? Prepared(string text)
    {
        if (kept.TryGetValue(text, out var known))
            return known.IsFree ? known : null;
        if (kept.Count >= MostKept || State != ConnectionState.Open)
            return null;
        return kept[text] = new KeptCommand(text, this);
    }

    private void GiveTurn()
    {
        if (hasTurn)
            turn.Give();
        hasTurn = false;
    }

    protected override void Dispose(bool disposing)
    {
        this.disposing = true;
        foreach (var command in kept.Values)
            command.Dispose();
        kept.Clear();
        base.Dispose(disposing);
    }
}
