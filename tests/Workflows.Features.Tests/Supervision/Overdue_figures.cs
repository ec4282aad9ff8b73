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
}
