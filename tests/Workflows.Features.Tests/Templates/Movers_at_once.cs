using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>A move of cases is carried out once, whoever dies on the way and however many carry it out.</summary>
public sealed class Movers_at_once
{
    [HubTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Killed_on_the_way_the_rest_is_done_by_the_next_and_nothing_twice(bool committed)
    {
        await using var hub = await MoveActs.OpenAsync();
        List<ActAnswer> cases = [await hub.FoodAccepted(), await hub.FoodAccepted(), await hub.FoodAccepted()];
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        var move = await hub.Proposes();
        await hub.Confirms(move);
        if (committed)
            hub.Sabotage.BreakAfterCommit();
        else
            hub.Sabotage.BreakBeforeCommit();

        await Assert.ThrowsAnyAsync<Exception>(() => hub.GoesOn(move));
        Assert.Equal(committed ? 1 : 0, (await hub.Move(move.Id)).Progress.Moved.Count);
        hub.Sabotage.Stop();

        Assert.Equal([move.Id], await hub.Ask((GoOnMoving.Handler h) => h.OpenAsync(CancellationToken.None)));
        await hub.GoesOn(move);
        await hub.GoesOn(move);

        await MovedOnce(hub, move, cases);
    }

    [HubFact]
    public async Task Two_at_once_move_each_case_once_and_refuse_none()
    {
        await using var hub = await MoveActs.OpenAsync();
        var cases = new List<ActAnswer>();
        for (var i = 0; i < 6; i++)
            cases.Add(await hub.FoodAccepted());
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        var move = await hub.Proposes();
        await hub.Confirms(move);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => hub.GoesOn(move))));
        await hub.GoesOn(move);

        await MovedOnce(hub, move, cases);
    }

    [HubFact]
    public async Task Of_two_who_sign_at_once_one_is_told_that_somebody_was_faster()
    {
        await using var hub = await MoveActs.OpenAsync();
        await hub.FoodAccepted();
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        var move = await hub.Proposes();
        await hub.Confirms(move);

        await Refused.With("MOVE_CHANGED", () => hub.Confirms(move));
        await Refused.With("MOVE_CHANGED", () => hub.Drops(move));
        var signed = (await hub.Move(move.Id)).Progress.Move;
        await Refused.With("MOVE_NOT_OPEN", () => hub.Confirms(signed));
    }

    private static async Task MovedOnce(Hub hub, TemplateMove move, List<ActAnswer> cases)
    {
        var progress = (await hub.Move(move.Id)).Progress;
        Assert.Equal((MoveState.Done, cases.Count, 0), (progress.Move.State, progress.Moved.Count, progress.Refused.Count));
        await using var db = hub.Db();
        var told = await db.Events.Where(e => e.Kind == "VersionChanged").GroupBy(e => e.CaseId).Select(g => g.Count()).ToListAsync();
        Assert.Equal(Enumerable.Repeat(1, cases.Count), told);
        Assert.True(await db.Cases.AllAsync(c => c.TemplateVersion == 2));
        Assert.Empty(await hub.Ask((GoOnMoving.Handler h) => h.OpenAsync(CancellationToken.None)));
    }
}
