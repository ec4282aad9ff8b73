using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>What the figures of 超期未办结 cost.</summary>
public sealed class Overdue_figures
{
    [HubFact]
    public async Task What_is_overdue_is_counted_by_the_database_however_much_it_is()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As("zwfw-sup1").Sql.Start();

        await hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(new(2026, 9, 1), new(2026, 10, 31), null), CancellationToken.None));

        var asked = Assert.Single(hub.Sql.Now.Texts, t => t.Contains("PromisedOverdueAt\" IS NOT NULL", StringComparison.Ordinal));
        Assert.Contains("GROUP BY", asked, StringComparison.Ordinal);
    }

    /// <summary>
    /// The food licences of 18 and 21 September 2026 are promised for 9 and 12 October, by law for 15 and 16; the hygiene licence for 24 September. What
    /// is decided in time or late, or not overdue yet, is none of them.
    /// </summary>
    [HubFact]
    public async Task A_row_a_matter_says_how_many_how_many_past_the_law_and_the_working_days_since_the_first()
    {
        await using var hub = await Hub.OpenAsync();
        List<ActAnswer> cases = [await hub.FoodAccepted(), await hub.FoodAccepted(), await hub.As(Hub.Clerk).ReceiveAndAccept("公共场所卫生许可", Applicants.Company)];
        var decided = await hub.FoodReviewed();
        cases.Add(await hub.At("2026-09-21 09:00").FoodAccepted());
        await SweepAsync(hub.At("2026-10-13 09:00"), [.. cases, decided]);
        await hub.As("scjg-chief").Complete(decided, "决定", "Granted");
        cases.Add(await hub.FoodAccepted());
        await SweepAsync(hub.At("2026-10-16 09:00"), cases);

        Assert.Equal(["SCJG 食品经营许可(新办) 3 2 6", "WSJK 公共场所卫生许可 1 0 11"], await ReadAsync(hub, new(2026, 10, 31)));
        Assert.Equal(["SCJG 食品经营许可(新办) 3 0 1", "WSJK 公共场所卫生许可 1 0 6"], await ReadAsync(hub, new(2026, 10, 10)));
        Assert.Equal([], await ReadAsync(hub, new(2026, 9, 23)));
    }

    private static async Task SweepAsync(Hub hub, IReadOnlyList<ActAnswer> cases)
    {
        foreach (var one in cases)
            await hub.Sweep(one);
    }

    private static async Task<IEnumerable<string>> ReadAsync(Hub hub, DateOnly last)
    {
        var figures = await hub.As("zwfw-sup1").Ask((ReadStatistics.Handler h) => h.HandleAsync(new(new(2026, 9, 1), last, null), CancellationToken.None));
        return figures.Overdue.Select(o => $"{o.DepartmentCode} {o.Name} {o.Count} {o.Statutory} {o.LongestDays}");
    }
}
