using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ApprovalHub.Db.Sqlite;

/// <summary>
/// A prepared statement that answers no rows. Its parameters are bound by their places: the driver looks each one up by its name, among all names of the
/// statement, every time, which for a row of sixty columns costs more than writing it.
/// </summary>
internal sealed class KeptStatement : IDisposable
{
    private readonly sqlite3_stmt statement;
    private readonly sqlite3 handle;
    private readonly string[] names;

    private KeptStatement(sqlite3_stmt statement, sqlite3 handle)
    {
        (this.statement, this.handle) = (statement, handle);
        names = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement)).Select(i => raw.sqlite3_bind_parameter_name(statement, i).utf8_to_string())];
    }

    /// <summary>Null for a text of several statements, or of one that answers rows, or of none that can be prepared: the driver says what is wrong.</summary>
    public static KeptStatement? Prepare(string text, sqlite3 handle)
    {
        if (raw.sqlite3_prepare_v2(handle, text, out var statement, out var rest) != raw.SQLITE_OK)
            return null;
        if (string.IsNullOrWhiteSpace(rest) && raw.sqlite3_column_count(statement) == 0 && !statement.IsInvalid)
            return new KeptStatement(statement, handle);
        raw.sqlite3_finalize(statement);
        return null;
    }

    /// <summary>Runs it once.</summary>
    /// <returns>The rows that were changed; null, and nothing done, where only the driver can bind the values, or has to wait for another writer.</returns>
    public int? Write(SqliteParameterCollection parameters)
    {
        if (!Bind(parameters))
            return null;
        var code = raw.sqlite3_step(statement);
        var changed = raw.sqlite3_changes(handle);
        if (code != raw.SQLITE_DONE)
            Fail(code);
        raw.sqlite3_reset(statement);
        return code == raw.SQLITE_DONE ? changed : null;
    }

    public void Dispose() => raw.sqlite3_finalize(statement);

    /// <summary>The message is the database's own of this moment, before the statement is reset.</summary>
    private void Fail(int code)
    {
        if ((code & 0xFF) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
            return;
        try
        {
            SqliteException.ThrowExceptionForRC(code, handle);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    private bool Bind(SqliteParameterCollection parameters)
    {
        if (parameters.Count != names.Length)
            return false;
        for (var i = 0; i < names.Length; i++)
        {
            if (parameters[i].ParameterName != names[i] || !BoundValue.Bind(statement, i + 1, parameters[i]))
                return false;
        }
        return true;
    }
}
