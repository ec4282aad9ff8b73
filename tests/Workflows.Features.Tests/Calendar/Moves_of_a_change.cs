using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>What a change of the calendar has moved, as its record tells it, and what reading that costs.</summary>
public sealed class Moves_of_a_change
{
    [HubFact]
    public async Task The_record_of_a_change_says_which_dates_it_moved_and_which_cases_still_wait()
    {
        await using var hub = await Hub.OpenAsync();
        var (food, other) = (await hub.FoodAccepted(), await hub.FoodAccepted());
        var edit = (await Typhoon.Edit(hub.At("2026-09-21 08:00"), Typhoon.Close("2026-09-21", "台风停工", null))).Edit;
        Assert.Equal((0, 2), (await Moves(hub, edit.Number, null)) is var early ? (early.Cases, early.Waiting) : default);
        await hub.Sweep(food);
        await hub.Sweep(other);

        var moves = await Moves(hub, edit.Number, null);
        Assert.Equal((2, 0, 1), (moves.Cases, moves.Waiting, moves.Lines.Count));
        Assert.Equal(4, moves.Lines[0].Moved.Count); // statutory, promised, and the step of two reviewers
        Assert.Equal(6, moves.Dates); // which is one date of a case
        Assert.Contains(moves.Lines[0].Moved, m => m.What == "Promised" && m.From < m.To);
        var rest = await Moves(hub, edit.Number, moves.Next);
        Assert.Equal(2, moves.Lines.Concat(rest.Lines).Select(l => l.CaseId).Distinct().Count());
        Assert.Null(rest.Next);
        await Refused.With("CALENDAR_EDIT_MISSING", () => Moves(hub, 99, null));
    }

    [HubFact]
    public async Task Reading_a_change_costs_what_it_moved_and_not_what_others_did()
    {
        await using var hub = await Hub.OpenAsync();
        var cases = new List<ActAnswer> { await hub.FoodAccepted() };
        var first = await EditAndSweepAsync(hub.At("2026-09-21 08:00"), "2026-09-21", cases);
        var one = await CostAsync(hub, first);
        cases.AddRange([await hub.FoodAccepted(), await hub.FoodAccepted()]);
        var second = await EditAndSweepAsync(hub.At("2026-09-22 08:00"), "2026-09-22", cases);
        Assert.Equal((3, 0), (await Moves(hub, second, null)) is var last ? (last.Cases, last.Waiting) : default);
        await using (var db = hub.Db())
        {
            var since = hub.Clock.GetUtcNow();
            await db.Events.Where(e => e.Kind == "Redated" && e.At >= since).ExecuteUpdateAsync(e => e.SetProperty(x => x.Data, "what nobody can parse"));
        }

        Assert.Equal((1, 0), (await Moves(hub, first, null)) is var moves ? (moves.Cases, moves.Waiting) : default);
        Assert.Equal(one, await CostAsync(hub, second));
    }

    private static async Task<int> EditAndSweepAsync(Hub hub, string day, IReadOnlyList<ActAnswer> cases)
    {
        var edit = (await Typhoon.Edit(hub, Typhoon.Close(day, "台风停工", null))).Edit;
        foreach (var one in cases)
            await hub.Sweep(one);
        return edit.Number;
    }

    private static async Task<int> CostAsync(Hub hub, int number)
    {
        await Moves(hub, number, null); // the book is read anew after a change
        hub.Sql.Start();
        await Moves(hub, number, null);
        return hub.Sql.Now.Commands;
    }

    private static Task<ReadMoves.View> Moves(Hub hub, int number, Guid? after) =>
        hub.As("zwfw-admin1").Ask((ReadMoves.Handler h) => h.HandleAsync(number, after, 1, CancellationToken.None));
}
