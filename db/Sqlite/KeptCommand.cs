using System.Data;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Db.Sqlite;

/// <summary>A command that is prepared once and runs for every command of the same text.</summary>
internal sealed class KeptCommand(string text, SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand command = new(text, connection);
    private SqliteDataReader? reader;

    /// <summary>Nobody is reading from it.</summary>
    public bool IsFree => reader is null or { IsClosed: true };

    /// <summary>Runs it with the parameters of another command.</summary>
    public SqliteDataReader Run(SqliteCommand asked, CommandBehavior behavior)
    {
        command.Parameters.Clear();
        foreach (SqliteParameter parameter in asked.Parameters)
            command.Parameters.Add(parameter);
        (command.Transaction, command.CommandTimeout) = (asked.Transaction, asked.CommandTimeout);
        return reader = command.ExecuteReader(behavior);
    }

    public void Dispose() => command.Dispose();
}
