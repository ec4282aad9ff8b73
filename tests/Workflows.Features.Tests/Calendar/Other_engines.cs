using ApprovalHub.Features.Calendar;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Calendar;

public sealed class Other_engines
{
    [HubFact]
    public async Task A_dry_run_passes_over_a_case_on_another_engine_and_says_so()
    {
        await using var hub = await Hub.OpenAsync();
        var (food, other) = (await hub.FoodAccepted(), await hub.FoodAccepted());
        await using (var db = hub.Db())
            await db.Cases.Where(c => c.Id == other.CaseId).ExecuteUpdateAsync(c => c.SetProperty(x => x.Engine, "another"));

        var foreseen = await hub.As("zwfw-admin1").Ask((PreviewEdit.Handler h) => h.HandleAsync(Typhoon.Close("2026-09-29", "台风停工", null), null, 50, CancellationToken.None));

        Assert.Equal((1, 2, 1), (foreseen.Moving, foreseen.Counted, foreseen.Skipped));
        Assert.Equal(food.CaseId, foreseen.Lines.Single().CaseId);
    }
}
