using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>
/// Keeps the outbox's rows from being written, those of notices too: the floor for what they cost an act. On PostgreSQL the statement is taken out of its command; on
/// SQLite, where it is a command of its own, that is not sent.
/// </summary>
internal sealed class WithoutOutbox : DbCommandInterceptor
{
    private const string Insert = "INSERT INTO \"Outbox\"", End = ";\n";

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var text = command.CommandText;
        var from = text.IndexOf(Insert, StringComparison.Ordinal);
        if (from < 0)
            return ValueTask.FromResult(result);
        var end = text.IndexOf(End, from, StringComparison.Ordinal);
        if (from == 0 && end < 0)
            return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(Rows(text)));
#pragma warning disable CA2100 // a part of what was to be sent anyway
        command.CommandText = end < 0 ? text[..(from - End.Length)] : text.Remove(from, end + End.Length - from);
#pragma warning restore CA2100
        var mine = end < 0 ? text[from..] : text[from..end];
        foreach (var parameter in command.Parameters.Cast<DbParameter>().Where(p => Names(mine, p.ParameterName)).ToList())
            command.Parameters.Remove(parameter);
        return ValueTask.FromResult(result);
    }

    private static int Rows(string insert) => insert.Split("), (").Length;

    private static bool Names(string text, string parameter) =>
        text.Contains($"{parameter},", StringComparison.Ordinal) || text.Contains($"{parameter})", StringComparison.Ordinal);
}
