using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Acts;

/// <summary>Who may not see a case, or may not do the act, learns nothing by asking for it; who may is told what happened since.</summary>
public sealed class Sight_comes_first
{
    private const string Food = "食品经营许可", Stranger = "wsjk-rev1";

    [HubFact]
    public async Task An_old_revision_tells_a_stranger_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");

        var refusal = await Refused.With("CASE_UNKNOWN", () => hub.As(Stranger).CompleteTask(food.CaseId, task, Hub.Answer("Passed"), revision: 0));

        Assert.Empty(refusal.Args);
    }

    [HubTheory]
    [InlineData(Stranger, "CASE_UNKNOWN")]
    [InlineData("scjg-rev1", "TASK_NOT_YOURS")]
    public async Task A_block_of_the_applicant_is_told_to_nobody_who_may_not_complete_the_task(string account, string code)
    {
        await using var hub = await Hub.OpenAsync();
        var next = await ReceivedAfterABrokenPromise(hub);
        var task = await hub.OpenTask(next, "收件受理");

        await Refused.With(code, () => hub.As(account).CompleteTask(next.CaseId, task, Tolerance_at_intake.Promise("孙丽")));
    }

    [HubFact]
    public async Task A_block_of_the_applicant_is_told_to_nobody_who_may_not_receive()
    {
        await using var hub = await Hub.OpenAsync();
        await ReceivedAfterABrokenPromise(hub);
        var atOnce = Hub.Application(Food, Applicants.Company, "M04") with { Intake = Tolerance_at_intake.Promise("孙丽") };

        var refused = await Assert.ThrowsAsync<RefusedException>(() => hub.As(Stranger).Receive(atOnce));

        Assert.Equal(RefusalKind.Forbidden, refused.Refusal.Kind);
    }

    [HubFact]
    public async Task A_repeated_request_gets_its_first_answer_although_a_block_came_since()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        var task = await hub.OpenTask(received, "收件受理");
        var key = new IdempotencyKey("person/clerk", "promise", "hash");
        var first = await hub.CompleteTask(received.CaseId, task, Tolerance_at_intake.Promise("孙丽"), key);

        await hub.At("2026-09-25 00:00").Sweep(first);
        var again = await hub.CompleteTask(received.CaseId, task, Tolerance_at_intake.Promise("孙丽"), key);

        Assert.Equal((first.CaseId, first.Revision, first.State), (again.CaseId, again.Revision, again.State));
    }

    [HubFact]
    public async Task Who_saw_the_case_before_time_moved_it_is_told_what_happened()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.At("2026-09-18 09:00").As(Hub.Clerk).Receive(Food, Applicants.Company);
        hub.At("2026-10-16 09:00");

        var refusal = await Refused.With("CASE_CHANGED", () => hub.Complete(food, "收件受理", Hub.Answer("Refused", "不符合", "某条"), revision: food.Revision));

        Assert.Equal(RefusalKind.Stale, refusal.Kind);
        Assert.True(refusal.Args["what"].Length > 0);
        Assert.True((await hub.Case(food)).DeemedAccepted);
    }

    private static async Task<ActAnswer> ReceivedAfterABrokenPromise(Hub hub)
    {
        var received = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        var broken = await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
        await hub.At("2026-09-25 00:00").Sweep(broken);
        return await hub.At("2026-09-28 09:00").Receive(Food, Applicants.Company, "M04");
    }
}
