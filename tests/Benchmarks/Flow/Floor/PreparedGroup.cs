using System.Data.Common;
using Npgsql;

namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>Commands that go together, prepared once: one round trip where the database can batch, one command after the other where not.</summary>
internal sealed class PreparedGroup : IAsyncDisposable
{
    private readonly DbBatch? batch;
    private readonly List<DbCommand> commands = [];
    private readonly List<(DbParameter Parameter, int Slot)> open = [];
    private readonly int count;

    public PreparedGroup(DbConnection connection, IReadOnlyList<Statement> statements)
    {
        count = statements.Count;
        batch = connection.CanCreateBatch ? connection.CreateBatch() : null;
        foreach (var statement in statements)
        {
            if (batch is not null)
            {
                var one = batch.CreateBatchCommand();
                one.CommandText = statement.Sql;
                Bind(statement, one.Parameters, one.CreateParameter);
                batch.BatchCommands.Add(one);
                continue;
            }
            var command = connection.CreateCommand();
#pragma warning disable CA2100 // made of the database's own names
            command.CommandText = statement.Sql;
#pragma warning restore CA2100
            Bind(statement, command.Parameters, command.CreateParameter);
            commands.Add(command);
        }
        batch?.Prepare();
        commands.ForEach(c => c.Prepare());
    }

    /// <summary>Writes; every command must find its row.</summary>
    public async Task WriteAsync(DbTransaction transaction, object[] fresh)
    {
        Fill(fresh);
        var written = 0;
        if (batch is not null)
        {
            batch.Transaction = transaction;
            written = await batch.ExecuteNonQueryAsync();
        }
        foreach (var command in commands)
        {
            command.Transaction = transaction;
            written += await command.ExecuteNonQueryAsync();
        }
        if (written != count)
            throw new InvalidOperationException($"The floor wrote {written} rows of {count}.");
    }

    /// <summary>Reads every column of every row.</summary>
    public async Task ReadAsync(DbTransaction? transaction, object[] fresh, Action<DbDataReader> row)
    {
        Fill(fresh);
        if (batch is not null)
        {
            batch.Transaction = transaction;
            await using var reader = await batch.ExecuteReaderAsync();
            do await ReadAsync(reader, row);
            while (await reader.NextResultAsync());
        }
        foreach (var command in commands)
        {
            command.Transaction = transaction;
            await using var reader = await command.ExecuteReaderAsync();
            await ReadAsync(reader, row);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (batch is not null)
            await batch.DisposeAsync();
        foreach (var command in commands)
            await command.DisposeAsync();
    }

    private static async Task ReadAsync(DbDataReader reader, Action<DbDataReader> row)
    {
        while (await reader.ReadAsync())
            row(reader);
    }

    private void Fill(object[] fresh)
    {
        foreach (var (parameter, slot) in open)
            parameter.Value = fresh[slot];
    }

    private void Bind(Statement statement, DbParameterCollection parameters, Func<DbParameter> make)
    {
        foreach (var (value, i) in statement.Values.Select((v, i) => (v, i)))
        {
            var parameter = make();
            (parameter.ParameterName, parameter.Value) = ($"@p{i}", value.Constant);
            if (parameter is NpgsqlParameter typed)
                typed.DataTypeName = value.Type;
            parameters.Add(parameter);
            if (value.Slot >= 0)
                open.Add((parameter, value.Slot));
        }
    }
}
