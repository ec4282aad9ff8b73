using System.Data;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Db.Sqlite;

/// <summary>What EF fills in and runs: it passes its text and parameters to the connection's prepared command of that text.</summary>
internal sealed class PassingCommand(KeptConnection connection) : SqliteCommand
{
    public override SqliteDataReader ExecuteReader(CommandBehavior behavior) =>
        connection.Prepared(CommandText) is { } prepared ? prepared.Run(this, behavior) : base.ExecuteReader(behavior);

    public override int ExecuteNonQuery()
    {
        if (connection.Prepared(CommandText)?.Write(this) is { } changed)
            return changed;
        using var reader = ExecuteReader(CommandBehavior.Default);
        while (reader.NextResult())
        {
            // Every statement of the text runs; its rows are not asked for.
        }
        return reader.RecordsAffected;
    }

    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader(CommandBehavior.Default);
        return reader.Read() ? reader.GetValue(0) : null;
    }
}
