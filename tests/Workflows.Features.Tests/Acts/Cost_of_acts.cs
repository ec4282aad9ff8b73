using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;
using Xunit.Abstractions;

namespace ApprovalHub.Features.Tests.Acts;

/// <summary>Guards what an act costs: 20 round trips and 4 transactions for a case with five materials, two reviews and the issue.</summary>
public sealed class Cost_of_acts(ITestOutputHelper output)
{
    [HubFact]
    public async Task A_case_with_five_materials_and_two_reviews_stays_within_its_budget()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("食品经营许可", m => m with { Template = "standard" });
        await hub.FoodAccepted(); // the book is read once for the program, not for the case
        var food = default(ActAnswer)!;

        var acts = new List<SqlTally.Count>
        {
            await Cost("receive and accept", async () => food = await hub.FoodAccepted()),
            await Cost("review A", () => hub.As("scjg-rev1").Complete(food, "审查", "Passed")),
            await Cost("review B", () => hub.As("scjg-rev2").Complete(food, "审查", "Passed")),
            await Cost("decide and issue", () => hub.As("scjg-chief").Complete(food, "决定", "Granted")),
        };

        Assert.Equal(5, (await hub.Case(food)).Materials.Count);
        Assert.Equal(CaseState.Dispatching, (await hub.Case(food)).State);
        Assert.Equal(Pinned() ?? acts.Select(Paid), acts.Select(Paid));
        Assert.True(acts.Sum(a => a.Transactions) <= 4, "More than four transactions a case.");
        if (!TestDatabase.IsSqlite) // SQLite sends each row by itself, but has no network to cross
            Assert.True(acts.Sum(a => a.RoundTrips) <= 20, $"{acts.Sum(a => a.RoundTrips)} round trips a case.");

        async Task<SqlTally.Count> Cost(string name, Func<Task<ActAnswer>> act)
        {
            hub.Sql.Start();
            await act();
            var cost = hub.Sql.Now;
            output.WriteLine($"{TestDatabase.Name} {name}: {cost.Commands} commands, {cost.Transactions} transactions");
            foreach (var text in cost.Texts)
                output.WriteLine("    " + text.ReplaceLineEndings(" ")[..Math.Min(110, text.Length)]);
            return cost;
        }
    }

    private static (int Commands, int Transactions, int RoundTrips) Paid(SqlTally.Count act) => (act.Commands, act.Transactions, act.RoundTrips);

    /// <summary>What was measured; null where nobody has measured yet, and only the budget holds.</summary>
    private static (int Commands, int Transactions, int RoundTrips)[]? Pinned() => TestDatabase.Name switch
    {
        "Sqlite" => [(9, 1, 10), (5, 1, 6), (6, 1, 7), (9, 1, 10)], // the first and the last tell the applicant
        "PostgreSql" => [(3, 1, 3), (2, 1, 2), (2, 1, 2), (3, 1, 3)],
        _ => null,
    };
}
