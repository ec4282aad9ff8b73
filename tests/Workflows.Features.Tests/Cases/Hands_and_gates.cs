using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Inbox;
using ApprovalHub.Features.People;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Who may not do what, and what does not open half-way.</summary>
public sealed class Hands_and_gates
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task The_gate_stays_shut_for_a_part_of_what_is_owed()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04", "M05");
        var food = await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        hub.As(Hub.Clerk);

        await Refused.With("MATERIALS_STILL_OWED", () => hub.Complete(food, "容缺补齐", Hub.Answer("Completed") with { Materials = [Hub.Paper("M04")] }));
        Assert.Equal(CaseState.Dispatching, (await hub.Supply(food, "M04", "M05")).State);
    }

    [HubFact]
    public async Task All_that_is_missing_stands_in_the_one_notice()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M03", "M04");

        var refusal = await Refused.With(
            "CORRECTION_NOT_ALL_TOLD", () => hub.Complete(food, "收件受理", Hub.Answer("Correction") with { Corrections = [new("M03", "补交")] }));
        Assert.Contains("营业执照", refusal.Args["materials"], StringComparison.Ordinal);
    }

    [HubFact]
    public async Task What_is_brought_on_the_spot_lets_the_clerk_accept()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        await Refused.With("MATERIALS_MISSING", () => hub.Complete(food, "收件受理", "Accepted"));

        Assert.Equal(CaseState.InProgress, (await hub.Complete(food, "收件受理", Hub.Answer("Accepted") with { Materials = [Hub.Paper("M04")] })).State);
    }

    [HubFact]
    public async Task Who_reviewed_does_not_chair_the_hearing()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");

        Assert.Contains("第四十八条", (await Refused.With("HEARING_CHAIR_IS_REVIEWER", () => hub.Complete(place, "听证", "Done"))).Ground, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_stand_in_finds_and_finishes_what_the_absent_had_claimed()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company);
        await Refused.With("TASK_CLAIMED", () => hub.As("zwfw-win02").Complete(food, "收件受理", "Accepted"));
        var today = hub.Today;
        await hub.As("zwfw-win01").Ask((RecordLeave.Handler h) => Done(h.HandleAsync(new(Person(hub), today, today), CancellationToken.None)));

        var mine = await hub.As("zwfw-win02").Ask((ReadInbox.Handler h) => h.HandleAsync(new(InboxTab.Mine), CancellationToken.None));
        Assert.Contains(mine.Rows, r => r.CaseId == food.CaseId);
        await hub.Complete(food, "收件受理", "Accepted");
        Assert.Equal("常建国", (await hub.Case(food)).Tasks.Single(t => t.Name == "收件受理").OnBehalfOf);
    }

    [HubFact]
    public async Task A_matter_that_is_not_delegated_is_accepted_by_its_department_only()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Delegated = WindowAct.Receive });
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company);

        await Refused.With("TASK_NOT_YOURS", () => hub.Complete(food, "收件受理", "Accepted"));
        Assert.Equal(CaseState.InProgress, (await hub.As("scjg-rev1").Complete(food, "收件受理", "Accepted")).State);
    }

    [HubFact]
    public async Task A_case_that_is_decided_is_neither_terminated_nor_made_green()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        hub.As("scjg-head");

        await Refused.With("ALREADY_DECIDED", () => hub.Act(food, (c, act) => c.Terminate("Voided", "误录", act)));
    }

    [HubFact]
    public async Task The_one_who_sends_back_signs_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Return(task, "intake", "受理材料有误", act));

        var signed = (await hub.Case(food)).Tasks.Single(t => t.Id == task);
        Assert.Equal(("Return", "受理材料有误", "刘卫东"), (signed.Outcome, signed.Opinion, signed.ActedByName));
        var again = await hub.As(Hub.Clerk).Complete(food, "收件受理", "Accepted");
        Assert.DoesNotContain(again.Papers, p => p.Kind == "AcceptanceNotice");
    }

    private static async Task<bool> Done(Task act)
    {
        await act;
        return true;
    }

    private static Guid Person(Hub hub)
    {
        using var db = hub.Db();
        return db.People.Single(p => p.Account == Hub.Clerk).Id;
    }
}
