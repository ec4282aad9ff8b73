using System.Globalization;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>Moves of cases that a program of before kept in pieces among the settings go on where they stood.</summary>
public sealed class Moves_of_before
{
    private const int PartLength = 100; // so that a small move has several pieces, too

    private ActAnswer? first;

    [HubFact]
    public async Task A_move_that_waits_for_its_signature_is_signed_and_carried_out()
    {
        await using var hub = await OpenAsync(cases: 1);
        var move = await hub.Proposes();
        await AsBeforeAsync(hub);
        await Refused.With("MOVE_UNKNOWN", () => hub.Move(move.Id));

        Assert.Equal((1, 1), await CarryAsync(hub));

        Assert.Equal(move.ProposedBy, (await hub.Move(move.Id)).Progress.Move.ProposedBy);
        await Refused.With("MOVE_NEEDS_ANOTHER", () => hub.Confirms(move, TemplateActs.Maker));
        await hub.Confirms(move);
        await hub.GoesOn(move);
        Assert.Equal(MoveState.Done, (await hub.Move(move.Id)).Progress.Move.State);
        Assert.Single((await hub.Move(move.Id)).Progress.Moved);
    }

    [HubFact]
    public async Task A_move_that_is_half_done_goes_on_with_the_cases_that_are_left()
    {
        await using var hub = await OpenAsync(cases: 3);
        var seen = await hub.Foresees();
        await hub.As("scjg-rev1").Complete(first!, "审查", "Passed"); // so it is refused
        var move = await hub.Proposes(seen);
        await hub.Confirms(move);
        await hub.Ask((GoOnMoving.Handler h) => h.HandleAsync(move.Id, 2, CancellationToken.None));
        var before = (await hub.Move(move.Id)).Progress;
        await AsBeforeAsync(hub);

        Assert.Equal((1, 1), await CarryAsync(hub));

        var after = (await hub.Move(move.Id)).Progress;
        Assert.Equal((before.Body.Nodes.Count, 3, 2), (after.Body.Nodes.Count, after.Body.Cases.Count, after.Moved.Count + after.Refused.Count)); // whichever two came first
        Assert.Equal(before.Refused.OrderBy(r => r.Key).Select(r => (r.Key, r.Value.Code)), after.Refused.OrderBy(r => r.Key).Select(r => (r.Key, r.Value.Code)));
        await hub.GoesOn(move);
        after = (await hub.Move(move.Id)).Progress;
        Assert.Equal((MoveState.Done, 2, "CASE_CHANGED"), (after.Move.State, after.Moved.Count, Assert.Single(after.Refused).Value.Code));
    }

    [HubFact]
    public async Task It_is_done_once_and_leaves_no_settings_but_others()
    {
        await using var hub = await OpenAsync(cases: 1);
        await hub.Drops(await hub.Proposes());
        await hub.Change(db => db.Settings.Add(new HubSetting("moved.elsewhere", "1")));
        await AsBeforeAsync(hub);

        Assert.Equal((1, 0), await CarryAsync(hub));
        Assert.Equal((0, 0), await CarryAsync(hub));

        await using var db = hub.Db();
        Assert.Equal(["moved.elsewhere"], await db.Settings.Where(s => s.Key.StartsWith("move")).Select(s => s.Key).ToListAsync());
    }

    private static Task<(int All, int Open)> CarryAsync(Hub hub) => hub.Ask((CarryMoves.Handler h) => h.HandleAsync(CancellationToken.None));

    private async Task<Hub> OpenAsync(int cases)
    {
        var hub = await MoveActs.OpenAsync();
        first = await hub.FoodAccepted();
        for (var i = 1; i < cases; i++)
            await hub.FoodAccepted();
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        return hub;
    }

    /// <summary>Puts the moves where the program of before had them.</summary>
    private static Task AsBeforeAsync(Hub hub) => hub.Change(db =>
    {
        foreach (var move in db.Moves.ToList())
        {
            var key = $"move.{move.Id:N}";
            db.Settings.Add(new HubSetting(key, move.Head));
            db.Settings.AddRange(move.Body.Chunk(PartLength).Select((part, i) => new HubSetting($"{key}.b{i:000}", new string(part))));
            db.Settings.AddRange(db.MoveRefusals.Where(r => r.MoveId == move.Id).AsEnumerable().Select(r => new HubSetting(string.Create(CultureInfo.InvariantCulture, $"{key}.x{r.Place:0000}"), r.Json)));
            db.Moves.Remove(move);
        }
    });
}
