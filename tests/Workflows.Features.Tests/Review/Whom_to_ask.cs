using ApprovalHub.Features.Review;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Review;

/// <summary>Forms choose among those whom the act would take.</summary>
public sealed class Whom_to_ask
{
    [HubFact]
    public async Task A_task_can_be_given_to_whoever_could_do_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var task = await hub.OpenTask(food, "审查");
        await hub.As("scjg-rev1").Ask((ClaimTask.Handler h) => h.ClaimAsync(new Features.Acts.ActRequest(food.CaseId), new ClaimTask.Command(task), CancellationToken.None));

        Assert.Equal(["陈欣然"], await Names(hub, food.CaseId, task));
        Assert.Equal(["陈欣然"], await Names(hub.As("scjg-head"), food.CaseId, task));
        Assert.Empty(await Names(hub.As(Hub.Clerk), food.CaseId, task));

        await hub.As("scjg-rev2").CompleteTask(food.CaseId, (await hub.Case(food)).Tasks.Single(t => t.IsOpen && t.Id != task).Id, Hub.Answer("Passed", "同意"));
        Assert.Empty(await Names(hub.As("scjg-rev1"), food.CaseId, task)); // the other one has reviewed it already
    }

    [HubFact]
    public async Task A_joint_review_names_who_is_asked_and_who_could_be()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept("占用、挖掘城市道路许可", Applicants.Company);

        var round = Assert.Single(await hub.As("csgl-head").Ask((FindParticipants.Handler h) => h.HandleAsync(road.CaseId, CancellationToken.None)));

        Assert.Equal(["GAJJ"], round.Asked.Select(p => p.Code));
        Assert.Contains(round.Others, p => p is { Code: "XFJY", Allowed: true });
        var mine = Assert.Single(await hub.As("csgl-rev1").Ask((FindParticipants.Handler h) => h.HandleAsync(road.CaseId, CancellationToken.None)));
        Assert.DoesNotContain(mine.Others, p => p.Allowed);
    }

    [HubFact]
    public async Task What_a_post_can_never_do_is_out_of_its_reach_and_the_rest_is_refused_for_now()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        var reviewer = (await hub.As("scjg-rev1").Ask((ReadActs.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None))).Acts;
        var clerk = (await hub.As(Hub.Clerk).Ask((ReadActs.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None))).Acts;

        Assert.All(reviewer.Where(a => a.Refusal is null), a => Assert.True(a.InReach));
        Assert.All(clerk.Where(a => a.Refusal is null), a => Assert.True(a.InReach));
        Assert.DoesNotContain(reviewer, a => a is { Name: "withdraw" or "terminate" or "extend" or "approveGreen", InReach: true });
        Assert.DoesNotContain(clerk, a => a is { Name: "complete" or "claim" or "approveGreen", InReach: true });
        Assert.Contains(clerk, a => a is { Name: "supply", InReach: true, Refusal.Code: "NOTHING_OWED" });
        Assert.Contains(reviewer, a => a is { Name: "complete", Outcome: "Passed", InReach: true });
    }

    private static async Task<IReadOnlyList<string>> Names(Hub hub, Guid caseId, Guid task) =>
        [.. (await hub.Ask((FindColleagues.Handler h) => h.HandleAsync(caseId, task, CancellationToken.None))).Select(c => c.Person.Name)];
}
