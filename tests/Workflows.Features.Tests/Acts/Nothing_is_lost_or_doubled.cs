using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Acts;

public sealed class Nothing_is_lost_or_doubled
{
    private static readonly IdempotencyKey Key = new("zwfw-win01", "k-1", "hash-1");

    [HubFact]
    public async Task The_same_key_again_gives_the_first_answer_and_no_second_case()
    {
        await using var hub = await Hub.OpenAsync();
        var first = await hub.As(Hub.Clerk).Receive(Food(), Key);
        var rows = await Rows.Of(hub);

        var again = await hub.At("2026-09-18 10:00").Receive(Food(), Key);

        Assert.Equivalent(first, again);
        Assert.Equal(rows, await Rows.Of(hub));
    }

    [HubFact]
    public async Task The_same_key_eight_times_at_once_gives_one_case_and_one_answer()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => hub.Receive(Food(), Key))));

        Assert.Single(answers.Select(a => (a.CaseId, a.Number, a.QueryCode)).Distinct());
        Assert.Equal(1, (await Rows.Of(hub))["Cases"]);
    }

    [HubFact]
    public async Task The_same_key_for_another_request_is_refused()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As(Hub.Clerk).Receive(Food(), Key);

        await Refused.With("IDEMPOTENCY_KEY_REUSED", () => hub.Receive(Food(), Key with { RequestHash = "hash-2" }));
        Assert.Equal(1, (await Rows.Of(hub))["Cases"]);
    }

    [HubFact]
    public async Task A_task_completed_twice_under_one_key_is_completed_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.As("scjg-rev1").OpenTask(food, "审查");
        var first = await hub.CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意"), Key);
        var rows = await Rows.Of(hub);

        Assert.Equivalent(first, await hub.CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意"), Key));
        Assert.Equal(rows, await Rows.Of(hub));
        var refusal = await Refused.With("TASK_DONE", () => hub.CompleteTask(food.CaseId, task, Hub.Answer("Passed", "同意")));
        Assert.Equal("刘卫东", refusal.Args["who"]);
    }

    [HubFact]
    public async Task Of_two_people_at_one_task_one_wins_and_the_other_learns_who()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");
        using var bothHaveRead = new Barrier(2);

        var ends = await Task.WhenAll(Task.Run(() => Race("scjg-rev1")), Task.Run(() => Race("scjg-rev2")));

        var lost = Assert.Single(ends, e => e is not null)!;
        var winner = (await hub.Case(food)).Task(task).ActedByName;
        Assert.Equal(("CASE_CHANGED", winner, "TaskCompleted"), (lost.Code, lost.Args["who"], lost.Args["what"]));
        async Task<Refusal?> Race(string account)
        {
            hub.AsHere(account);
            try
            {
                await hub.Act(food, (subject, act) =>
                {
                    subject.Complete(task, Hub.Answer("Passed", "同意"), act);
                    Assert.True(bothHaveRead.SignalAndWait(TimeSpan.FromSeconds(20)));
                });
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Refusal;
            }
        }
    }

    [HubFact]
    public async Task An_older_revision_is_refused_as_stale_and_says_what_happened_since()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.Answer("Passed", "同意"), revision: food.Revision);

        var refusal = await Refused.With("CASE_CHANGED", () =>
            hub.As("scjg-rev2").Complete(food, "审查", Hub.Answer("Passed", "同意"), revision: food.Revision));

        Assert.Equal((RefusalKind.Stale, "刘卫东"), (refusal.Kind, refusal.Args["who"]));
    }

    private static Features.Intake.ReceiveCase.Command Food() => Hub.Application("食品经营许可", Applicants.Company);
}
