using System.Data;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Db.Sqlite;

/// <summary>A command that is prepared once and runs for every command of the same text.</summary>
internal sealed class KeptCommand(string text, KeptConnection connection) : IDisposable
{
    private readonly SqliteCommand command = new(text, connection);
    private SqliteDataReader? reader;
    private KeptStatement? statement;
    private bool isOrdinary;

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

    /// <summary>Writes with the parameters of another command, by their places.</summary>
    /// <returns>The rows that were changed; null, and nothing done, where only the driver can run it.</returns>
    public int? Write(SqliteCommand asked)
    {
        if (isOrdinary || asked.Transaction != connection.Running)
            return null;
        statement ??= KeptStatement.Prepare(text, connection.Handle!);
        isOrdinary = statement is null;
        return statement?.Write(asked.Parameters);
    }

    public void Dispose()
    {
        statement?.Dispose();
        command.Dispose();
    }
}
