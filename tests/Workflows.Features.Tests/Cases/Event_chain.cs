using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Event_chain
{
    [HubFact]
    public async Task Every_act_is_one_event_and_the_chain_holds()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        var chain = await Read(hub, food);

        Assert.True(chain.Intact);
        Assert.Equal(["Received", "TaskCompleted", "TaskCompleted", "TaskCompleted", "TaskCompleted", "TaskCompleted"], chain.Events.Select(e => e.Kind));
    }

    [HubTheory]
    [InlineData("UPDATE \"CaseEvents\" SET \"ByName\" = '某人' WHERE \"Sequence\" = 2", 2)]
    [InlineData("UPDATE \"CaseEvents\" SET \"Data\" = '{}' WHERE \"Sequence\" = 3", 3)]
    [InlineData("UPDATE \"CaseEvents\" SET \"OnBehalfOf\" = '某人' WHERE \"Sequence\" = 6", 6)]
    [InlineData("DELETE FROM \"CaseEvents\" WHERE \"Sequence\" = 4", 5)]
    [InlineData("DELETE FROM \"CaseEvents\" WHERE \"Sequence\" = 6", 6)]
    [InlineData("UPDATE \"CaseEvents\" SET \"Sequence\" = 7 WHERE \"Sequence\" = 6", 7)]
    public async Task A_row_changed_behind_the_programs_back_breaks_the_chain_there(string sql, int broken)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        await using (var db = hub.Db())
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(sql.Replace("{}", "{{}}", StringComparison.Ordinal)));

        var chain = await Read(hub, food);

        Assert.False(chain.Intact);
        Assert.Equal(broken, chain.FirstBroken);
    }

    private static Task<ReadEvents.Chain> Read(Hub hub, ActAnswer on) =>
        hub.As("zwfw-sup1").Ask((ReadEvents.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));
}
