using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Review;

/// <summary>人工调整环节: a supervisor frees a stuck case, in the open and never past what law asks for.</summary>
public sealed class Stuck_cases
{
    private const string Supervisor = "zwfw-sup1";

    [HubFact]
    public async Task What_closes_and_opens_is_said_first_and_then_done()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var stuck = await hub.As("scjg-rev1").OpenTask(food, "审查");

        var seen = await Foresees(hub, food, stuck, "decide");
        Assert.Null(seen.Refusal);
        Assert.Contains("决定", seen.After!.Tasks.Where(t => t.IsOpen).Select(t => t.Name));
        Assert.Contains("MOVE_STEP_SKIPPED", seen.Notes.Select(n => n.Code));
        Assert.Equal(0, (await hub.Case(food)).Events.Count(e => e.Kind == "MovedTo"));

        await Moves(hub, food, stuck, "decide");

        var after = await hub.Case(food);
        Assert.Equal(["决定"], after.Tasks.Where(t => t.IsOpen).Select(t => t.Name));
        var told = after.Events[^1];
        Assert.Equal(("MovedTo", "系统故障，卡在审查", "决定"), (told.Kind, told.Reason(), told.Told("to")));
        await Replayed_events.Follows(hub, food);
        await Moves(hub, food, await hub.OpenTask(food, "决定"), "review");
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        await Replayed_events.Follows(hub, food);
    }

    [HubFact]
    public async Task Not_past_the_decision_nor_by_others_nor_twice()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var stuck = await hub.As("scjg-rev1").OpenTask(food, "审查");

        await Refused.With("MOVE_PLACE_UNREACHABLE", () => Moves(hub, food, stuck, "dispatch"));
        await Refused.With("MOVE_TARGET_UNKNOWN", () => Moves(hub, food, stuck, "ghost"));
        await Refused.With("MOVE_TO_NOT_YOURS", () => Moves(hub, food, stuck, "decide", "scjg-chief"));
        await Refused.With("TEXT_MISSING", () => Moves(hub, food, stuck, "decide", reason: " "));
        Assert.Equal("MOVE_PLACE_UNREACHABLE", (await Foresees(hub, food, stuck, "dispatch")).Refusal!.Code);
        await Moves(hub, food, stuck, "decide");
        await Refused.With("TASK_CANCELLED", () => Moves(hub, food, stuck, "decide"));
    }

    private static Task<MoveStuckCase.Foreseen> Foresees(Hub hub, ActAnswer on, Guid task, string node) =>
        hub.As(Supervisor).Ask((MoveStuckCase.Handler h) => h.ForeseeAsync(on.CaseId, task, node, CancellationToken.None));

    private static Task<ActAnswer> Moves(Hub hub, ActAnswer on, Guid task, string node, string by = Supervisor, string reason = "系统故障，卡在审查") =>
        hub.As(by).Ask((MoveStuckCase.Handler h) => h.HandleAsync(new ActRequest(on.CaseId), new MoveStuckCase.Command(task, node, reason), CancellationToken.None));
}
