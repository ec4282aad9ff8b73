using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

public sealed class Sweeping
{
    [HubFact]
    public async Task Cases_that_cannot_be_done_keep_nobody_waiting_however_many_they_are()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk);
        for (var i = 0; i < FireDue.Page; i++)
            await hub.Receive("食品经营许可", Applicants.Company);
        await using (var db = hub.Db())
            await db.Cases.ExecuteUpdateAsync(c => c.SetProperty(x => x.ProcessPayload, "{"));
        var sound = await hub.At("2026-09-21 09:00").Receive("食品经营许可", Applicants.Company);

        hub.At("2026-10-16 09:00");
        var (seen, failed) = await hub.Ask<FireDue.Handler, (List<Guid>, int)>(SweepAsync);

        Assert.Equal((FireDue.Page + 1, FireDue.Page), (seen.Distinct().Count(), failed));
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.True((await hub.Case(sound)).DeemedAccepted);
    }

    private static async Task<(List<Guid> Seen, int Failed)> SweepAsync(FireDue.Handler due)
    {
        var seen = new List<Guid>();
        var failed = 0;
        await foreach (var one in due.DueCasesAsync(CancellationToken.None))
        {
            seen.Add(one.CaseId);
            try
            {
                await due.HandleAsync(one.CaseId, CancellationToken.None);
            }
            catch (RefusedException)
            {
                failed++;
            }
        }
        return (seen, failed);
    }
}
