using System.Text.RegularExpressions;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Guards what the catch-up of a platform costs that was connected later: a piece of it takes the same commands however much is there, and each finds its rows by an index.</summary>
public sealed partial class Cost_of_catch_ups(ITestOutputHelper output)
{
    private const int Cases = 6, AtOnce = 2;
    private static readonly string[] Large = ["\"Cases\"", "\"Outbox\"", "\"PlatformReports\""];

    [HubFact]
    public async Task A_piece_costs_the_same_whatever_is_there_already()
    {
        await using var exchange = await OpenAsync();
        var few = Writing(await PiecesAsync(exchange));
        await ReceiveAsync(exchange);
        var more = Writing(await PiecesAsync(exchange));

        Assert.Equal((Cases / AtOnce, Cases / AtOnce), (few.Count, more.Count));
        Assert.Equal(2 * Cases * 2, (await exchange.Reports(Platforms.City)).Count);
        var cost = Assert.Single(few.Concat(more).Where(piece => !IsFirst(piece)).Select(piece => piece.Count).Distinct());
        output.WriteLine($"{cost} commands a piece");
    }

    [SqliteFact]
    public async Task No_command_of_a_piece_reads_through_a_whole_table()
    {
        await using var exchange = await OpenAsync();
        var texts = (await PiecesAsync(exchange)).SelectMany(piece => piece).Where(text => Array.Exists(Large, text.Contains)).Distinct().ToList();
        await using var db = exchange.Hub.Db();
        await db.Database.OpenConnectionAsync();
        var through = new List<string>();
        foreach (var text in texts)
        {
            var plan = await PlanAsync((SqliteConnection)db.Database.GetDbConnection(), text);
            plan.ForEach(output.WriteLine);
            through.AddRange(plan.Where(line => line.StartsWith("SCAN", StringComparison.Ordinal) && !line.EndsWith(" VALUES CLAUSE", StringComparison.Ordinal)).Select(line => $"{line}: {text}"));
        }

        Assert.True(texts.Count >= 5, $"Only {texts.Count} commands were seen.");
        Assert.Empty(through);
    }

    private static async Task<Exchange> OpenAsync()
    {
        var exchange = await Exchange.OpenAsync(SyncRules.Usual with { AddressedAtOnce = AtOnce, LookedAtOnce = AtOnce }, Platforms.Province);
        await ReceiveAsync(exchange);
        return exchange;
    }

    private static async Task ReceiveAsync(Exchange exchange)
    {
        exchange.Hub.Clock.Advance(TimeSpan.FromMinutes(1)); // keys in the order of time: what came later lies behind
        for (var i = 0; i < Cases; i++)
            await exchange.Hub.FoodAccepted();
    }

    /// <summary>The commands of each piece of a catch-up of the city by a program that has just been started.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<string>>> PiecesAsync(Exchange exchange)
    {
        var (watch, pieces, more) = (new Sabotage(), new List<List<string>>(), true);
        await using var server = exchange.Server(watch, Platforms.City);
        watch.BreakWhen((moment, sql) =>
        {
            if (moment == Sabotage.Moment.Command)
                pieces[^1].Add(sql!);
            return false;
        });
        for (var addresses = server.GetRequiredService<StepAddresses>(); more;)
        {
            pieces.Add([]);
            more = await addresses.CompleteSomeAsync(Platforms.City, CancellationToken.None);
        }
        return pieces;
    }

    private static List<IReadOnlyList<string>> Writing(IEnumerable<IReadOnlyList<string>> pieces) => [.. pieces.Where(piece => piece.Any(text => text.Contains("UPDATE \"Outbox\"", StringComparison.Ordinal)))];

    /// <summary>A program asks once since when a platform is connected.</summary>
    private static bool IsFirst(IEnumerable<string> piece) => piece.Any(text => text.Contains("\"PlatformLines\"", StringComparison.Ordinal));

    private static async Task<List<string>> PlanAsync(SqliteConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + text;
        foreach (var name in Parameter().Matches(text).Select(m => m.Value).Distinct())
            command.Parameters.AddWithValue(name, DBNull.Value);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(3));
        return lines;
    }

    [GeneratedRegex("@[A-Za-z0-9_]+")]
    private static partial Regex Parameter();
}
