using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>办件迁移: running cases go on on another version of their template with all that they have.</summary>
public sealed class Moving_cases
{
    [HubFact]
    public async Task A_case_goes_on_with_the_same_tasks_days_and_holders_and_its_events_rebuild_its_state()
    {
        await using var hub = await MoveActs.OpenAsync();
        var food = await hub.FoodAccepted();
        var mine = await hub.As("scjg-rev1").OpenTask(food, "审查");
        await hub.Act(food, (c, act) => c.Claim(mine, act));
        var before = await hub.Case(food);
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        hub.Clock.Advance(TimeSpan.FromMinutes(5));

        var seen = Assert.Single((await hub.Foresees()).Lines);
        Assert.Equal(["MOVE_LIMIT_KEPT"], seen.Findings.Select(f => f.Code));
        Assert.Equal(["实质审查"], seen.After!.Tasks.Where(t => t.IsOpen).Select(t => t.Name).Distinct());
        var sheet = await hub.Moves();

        var after = await hub.Case(food);
        Assert.Equal((MoveState.Done, 1, 0), (sheet.Progress.Move.State, sheet.Progress.Moved.Count, sheet.Progress.Refused.Count));
        Assert.Equal((2, "check"), (after.TemplateVersion, after.Tasks.First(t => t.IsOpen).NodeId));
        Assert.Equal(Kept(before), Kept(after));
        Assert.Contains(after.Tasks, t => t.Id == mine && t.AssigneeId == DemoCentre.Person("scjg-rev1"));
        Assert.Equal(Dates(before), Dates(after));
        Assert.Equal(before.Outbox.Count, after.Outbox.Count);
        Assert.Equal(before.Papers.Count, after.Papers.Count);
        var told = after.Events[^1];
        Assert.Equal(("VersionChanged", "新版本环节更清楚", "谢慧敏"), (told.Kind, told.Reason(), told.Told("proposedBy")));
        Assert.NotEqual("谢慧敏", told.ByName);
        await Replayed_events.Follows(hub, food);

        await hub.As("scjg-rev1").Complete(food, "实质审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "实质审查", "Passed");
        await hub.As("scjg-rev1").Complete(food, "现场勘验", "Done");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        await hub.HandOver(food, Hub.Posted);
        Assert.Equal(Domain.Process.CaseResults.Granted, (await hub.Case(food)).Result);
        await Replayed_events.Follows(hub, food);
    }

    [HubFact]
    public async Task Who_reviewed_first_before_the_move_is_not_the_second_after_it()
    {
        await using var hub = await MoveActs.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        await hub.Publishes(MoveActs.Renamed, hub.Today);

        await hub.Moves();

        await Refused.With("SECOND_REVIEWER_MUST_DIFFER", async () => await hub.As("scjg-rev1").Complete(food, "实质审查", "Passed"));
        await hub.As("scjg-rev2").Complete(food, "实质审查", "Passed");
    }

    [HubFact]
    public async Task A_corrections_day_and_an_overdue_mark_stay()
    {
        await using var hub = await MoveActs.OpenAsync();
        var asked = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        await hub.Complete(asked, "收件受理", Hub.Answer("Correction") with { Corrections = [new CorrectionItem("M04", "请补交")] });
        var late = await hub.FoodAccepted();
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        hub.At("2026-09-24 09:00");
        await hub.Sweep(late);
        await hub.Sweep(asked);
        var (correction, overdue) = (await hub.Case(asked), await hub.Case(late));
        Assert.Contains(overdue.Tasks, t => t.IsOpen && t.OverdueAt is not null);

        Assert.Equal(2, (await hub.Moves()).Progress.Moved.Count);

        Assert.Equal(Kept(correction), Kept(await hub.Case(asked)));
        Assert.Equal(Kept(overdue), Kept(await hub.Case(late)));
        Assert.Empty(await hub.Sweep(late));
    }

    [HubFact]
    public async Task A_standing_stop_of_the_clocks_is_carried_over()
    {
        await using var hub = await MoveActs.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        var before = await hub.Case(food);
        await hub.Publishes(MoveActs.Renamed, hub.Today);

        await hub.Moves();

        var after = await hub.Case(food);
        Assert.Equal(2, after.TemplateVersion);
        Assert.Equal(before.Stops.Select(s => (s.Id, s.NodeId, s.From, s.To)), after.Stops.Select(s => (s.Id, s.NodeId, s.From, s.To)));
        await hub.As("scjg-rev1").Complete(food, "现场勘验", "Done");
        Assert.NotNull((await hub.Case(food)).Stops[0].To);
    }

    [HubFact]
    public async Task A_case_that_has_gone_on_since_the_dry_run_is_refused_and_listed_and_the_others_are_moved()
    {
        await using var hub = await MoveActs.OpenAsync();
        var (first, second) = (await hub.FoodAccepted(), await hub.FoodAccepted());
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        var seen = await hub.Foresees();
        await hub.As("scjg-rev1").Complete(first, "审查", "Passed");

        var sheet = await hub.Moves(seen);

        Assert.Equal((MoveState.Done, second.CaseId), (sheet.Progress.Move.State, Assert.Single(sheet.Progress.Moved)));
        Assert.Equal("CASE_CHANGED", Assert.Single(sheet.Progress.Refused).Value.Code);
        Assert.Equal(1, (await hub.Case(first)).TemplateVersion);
        await hub.As("scjg-rev2").Complete(first, "审查", "Passed");
    }

    [HubFact]
    public async Task What_time_brought_since_the_dry_run_counts_as_gone_on()
    {
        await using var hub = await MoveActs.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        var move = await hub.Proposes();
        hub.At("2026-12-01 09:00");

        await hub.Confirms(move);
        await hub.GoesOn(move);

        Assert.Single((await hub.Move(move.Id)).Progress.Refused);
        Assert.Equal(1, (await hub.Case(food)).TemplateVersion);
    }

    private static IEnumerable<object> Kept(Case of) =>
        of.Tasks.OrderBy(t => t.Id).Select(t => (object)(t.Id, t.State, t.AssigneeId, t.OpenedAt, t.DueAt, t.OverdueAt, t.Rungs, t.PoolKey, t.Limit));

    private static object Dates(Case of) => (of.StatutoryDue, of.PromisedDue, of.AcceptedAt, of.State, of.NextDueAt);
}
