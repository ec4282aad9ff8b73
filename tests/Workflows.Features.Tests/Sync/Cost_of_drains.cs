using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Xunit.Abstractions;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Guards what a drain costs: commands and transactions do not grow with the rows of a call, and only by one transaction with each step of a case.</summary>
public sealed class Cost_of_drains(ITestOutputHelper output)
{
    [HubFact]
    public async Task To_note_a_batch_costs_the_same_for_many_cases_as_for_one()
    {
        await using var exchange = await Exchange.OpenAsync(SyncRules.Usual);
        await Cost(exchange, Platforms.Province, cases: 1); // connected, and the first of everything
        await Cost(exchange, Platforms.Province, cases: 1); // what it leaves to the city's drain is closed by the next of its own

        var (one, many) = (await Cost(exchange, Platforms.Province, cases: 1), await Cost(exchange, Platforms.Province, cases: 6));

        Assert.Equal(2, many.Calls); // two steps of each case, the cases of a step in one call
        Assert.Equal((2, 0, 3), (many.Notes, many.Leases, many.Transactions)); // addressed under the lease of who sends, and each of two steps noted
        Assert.Equal(one.Commands, many.Commands);
    }

    [HubFact]
    public async Task Single_messages_are_taken_together_and_noted_by_few_transactions()
    {
        await using var exchange = await Exchange.OpenAsync(SyncRules.Usual);
        await Cost(exchange, Platforms.City, cases: 1);

        var many = await Cost(exchange, Platforms.City, cases: 12);

        Assert.Equal((12, 0), (many.Calls, many.Leases));
        Assert.InRange(many.Transactions, 2, 1 + 4); // addressed under the lease, and noted by each of four senders at most
    }

    [HubFact]
    public async Task What_was_addressed_before_is_taken_by_one_command_more()
    {
        await using var exchange = await Exchange.OpenAsync(SyncRules.Usual);
        await Cost(exchange, Platforms.City, cases: 1);
        for (var i = 0; i < 4; i++)
            await exchange.Hub.FoodAccepted();
        await exchange.Hub.Ask(async (StepAddresses a) => { await a.AddressAsync(CancellationToken.None); return 0; });

        var city = await Cost(exchange, Platforms.City, cases: 0);

        Assert.Equal((4, 1), (city.Calls, city.Leases));
        Assert.InRange(city.Transactions, 2, 1 + 4);
    }

    [HubFact]
    public async Task A_call_holds_no_more_rows_than_the_platform_takes()
    {
        await using var exchange = await Exchange.OpenAsync(SyncRules.Usual);
        await Cost(exchange, Platforms.Province, cases: 3);
        Assert.All(exchange.Province.Calls, rows => Assert.InRange(rows, 1, exchange.Province.MostRows));
        Assert.Equal([3, 3], exchange.Province.Calls);
        Assert.Equal(200, exchange.Province.MostRows);
    }

    private async Task<(int Calls, int Notes, int Leases, int Transactions, int Commands)> Cost(Exchange exchange, string platform, int cases)
    {
        for (var i = 0; i < cases; i++)
            await exchange.Hub.FoodAccepted();
        var calls = Of(exchange, platform).Calls.Count;
        exchange.Hub.Sql.Start();
        await exchange.Drain(platform);
        var cost = exchange.Hub.Sql.Now;
        foreach (var text in cost.Texts)
            output.WriteLine(text.ReplaceLineEndings(" ")[..Math.Min(130, text.Length)]);
        var updates = cost.Texts.Where(t => t.Contains("UPDATE \"PlatformReports\"", StringComparison.Ordinal)).ToList();
        return (Of(exchange, platform).Calls.Count - calls, updates.Count(t => t.Contains("\"SettledAt\" =", StringComparison.Ordinal)),
            updates.Count(t => t.Contains("\"Attempts\" =", StringComparison.Ordinal)), cost.Transactions, cost.Commands);
    }

    private static TestPlatform Of(Exchange exchange, string platform) => platform == Platforms.City ? exchange.City : exchange.Province;
}
