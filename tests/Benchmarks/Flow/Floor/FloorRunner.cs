using System.Data.Common;
using System.Diagnostics;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;

namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>
/// The floor: one connection kept open, every command prepared, the case's row and tasks read before they are written, one transaction an act,
/// the numbers taken inside it.
/// </summary>
internal sealed class FloorRunner(DbConnection connection, Script script) : ICaseRunner, IAsyncDisposable
{
    private readonly List<(ActScript Script, PreparedGroup Reads, PreparedGroup? Numbers, PreparedGroup Writes)> acts =
        [.. script.Acts.Select(a => (a, new PreparedGroup(connection, a.Reads), Numbers(connection, a), new PreparedGroup(connection, a.Writes)))];

    public static async Task<FloorRunner> NewAsync(Store store, Script script) => new(await store.ConnectAsync(), script);

    public async Task RunAsync(IReadOnlyDictionary<Act, Timings> times)
    {
        var fresh = script.Slots.Select(s => s.Scope is null ? s.Fresh() : s.Recorded).ToArray();
        foreach (var (act, reads, numbers, writes) in acts)
        {
            var from = Stopwatch.GetTimestamp();
            if (act.Reads.Count > 0)
                await reads.ReadAsync(null, fresh, row => row.GetValues(new object[row.FieldCount]));
            await using (var transaction = await connection.BeginTransactionAsync())
            {
                if (numbers is not null)
                    await numbers.ReadAsync(transaction, fresh, row => Take(row.GetString(0), row.GetInt64(1), fresh));
                await writes.WriteAsync(transaction, fresh);
                await transaction.CommitAsync();
            }
            times[act.Act].Add(Stopwatch.GetElapsedTime(from));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, reads, numbers, writes) in acts)
        {
            await reads.DisposeAsync();
            await writes.DisposeAsync();
            if (numbers is not null)
                await numbers.DisposeAsync();
        }
        await connection.DisposeAsync();
    }

    private void Take(string scope, long sequence, object[] fresh)
    {
        for (var i = 0; i < fresh.Length; i++)
        {
            if (script.Slots[i].Scope == scope)
                fresh[i] = script.Slots[i].Numbered(sequence);
        }
    }

    private static PreparedGroup? Numbers(DbConnection connection, ActScript act)
    {
        if (act.Scopes.Count == 0)
            return null;
        var rows = string.Join(", ", act.Scopes.Select((_, i) => $"(@p{i}, 1)"));
        var sql = $"""
            INSERT INTO "NumberCounters" ("Scope", "Value") VALUES {rows}
            ON CONFLICT ("Scope") DO UPDATE SET "Value" = "NumberCounters"."Value" + 1 RETURNING "Scope", "Value"
            """;
        return new PreparedGroup(connection, [new Statement(sql, [.. act.Scopes.Select(s => new Statement.Value(s, "text", -1))])]);
    }
}
