using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Acts;

public sealed class Power_cuts
{
    private static readonly IdempotencyKey Key = new("zwfw-win01", "k-1", "hash-1");

    [HubTheory]
    [InlineData("NumberCounters")]
    [InlineData("CaseEvents")]
    [InlineData("CasePapers")]
    [InlineData("Outbox")]
    [InlineData("Messages")]
    public async Task In_the_middle_of_receiving_leaves_nothing(string at)
    {
        await using var hub = await Hub.OpenAsync();
        var rows = await Rows.Of(hub.As(Hub.Clerk));
        hub.Sabotage.BreakAt(at);

        await Assert.ThrowsAnyAsync<Exception>(() => Receive(hub));

        Assert.Equal(rows, await Rows.Of(hub));
        Assert.EndsWith("0001", (await Receive(hub)).Number, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task Before_the_commit_leaves_nothing_and_a_retry_does_it_all()
    {
        await using var hub = await Hub.OpenAsync();
        var rows = await Rows.Of(hub.As(Hub.Clerk));
        hub.Sabotage.BreakBeforeCommit();

        await Assert.ThrowsAnyAsync<Exception>(() => Receive(hub));

        Assert.Equal(rows, await Rows.Of(hub));
        Assert.EndsWith("0001", (await Receive(hub)).Number, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task After_the_commit_loses_only_the_answer_and_a_retry_gives_it()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk).Sabotage.BreakAfterCommit();

        await Assert.ThrowsAnyAsync<Exception>(() => Receive(hub));
        var rows = await Rows.Of(hub);
        var answer = await Receive(hub);

        Assert.Equal(1, rows["Cases"]);
        Assert.Equal(rows, await Rows.Of(hub));
        Assert.Equal((await hub.Case(answer)).QueryCode, answer.QueryCode);
    }

    [HubFact]
    public async Task Around_the_commit_of_a_decision_it_is_made_once_or_not_at_all()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        var task = await hub.As("scjg-chief").OpenTask(food, "决定");
        var rows = await Rows.Of(hub);

        hub.Sabotage.BreakBeforeCommit();
        await Assert.ThrowsAnyAsync<Exception>(Decide);
        Assert.Equal(rows, await Rows.Of(hub));
        hub.Sabotage.BreakAfterCommit();
        await Assert.ThrowsAnyAsync<Exception>(Decide);

        Assert.Equal(Domain.Cases.CaseState.Dispatching, (await Decide()).State);
        Assert.Single((await hub.Case(food)).Papers, p => p.Kind == "GrantDecision");
        Task<ActAnswer> Decide() => hub.CompleteTask(food.CaseId, task, Hub.Answer("Granted", "同意"), Key);
    }

    private static Task<ActAnswer> Receive(Hub hub) => hub.Receive(Hub.Application("食品经营许可", Applicants.Company), Key);
}
