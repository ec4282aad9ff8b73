using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>The claim of a rung is a unique insert: however many come, one has it.</summary>
public sealed class Claims_of_rungs
{
    [HubFact]
    public async Task Many_sweeps_at_once_fire_each_rung_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        hub.At("2026-10-20 09:00");

        var sweeps = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await hub.SweepAll(food)).Count(k => k == DueKind.Rung);
            }
            catch (Domain.Kernel.RefusedException refused) when (refused.Refusal.Code is "CASE_CHANGED" or "ALREADY_DONE" or "DATABASE_BUSY")
            {
                return 0;
            }
        }));
        await Task.WhenAll(sweeps);
        await hub.Sweep(food);

        var chain = (await hub.Case(food)).Events.Count(e => e.Kind == "RungFired");
        Assert.Equal(chain, (await hub.Rungs(food)).Count);
        Assert.Equal(chain, (await hub.Case(food)).Events.Where(e => e.Kind == "RungFired").Select(e => e.Data).Distinct().Count());
    }

    [HubFact]
    public async Task The_claim_of_a_rung_is_refused_by_the_database_a_second_time()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-20 09:00").Sweep(food);
        await using (var db = hub.Db()) // somebody takes the marks away, as a restored backup would
            await db.Cases.ExecuteUpdateAsync(c => c.SetProperty(x => x.PromisedRungs, default(RungMarks)).SetProperty(x => x.NextDueAt, x => x.ReceivedAt));

        await Refused.With("ALREADY_DONE", () => hub.Sweep(food));

        Assert.Equal(5, (await Of(hub, food, LimitKind.Promised)).Count);
    }

    private static async Task<IReadOnlyList<CaseRung>> Of(Hub hub, ActAnswer on, LimitKind limit) => [.. (await hub.Rungs(on)).Where(r => r.Limit == limit)];
}
