using System.Text.RegularExpressions;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>A denial that is taken up again loses nothing of what was owed: before the gate no result leaves (PROCESS.md).</summary>
public sealed partial class Denials_reopened
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task Who_hands_a_denial_over_does_not_send_it_back_before_the_decision()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Delegated = WindowAct.Receive | WindowAct.Accept });
        var food = await Denied(hub);
        var handingOver = await hub.As("scjg-rev1").OpenTask(food, "统一出件");

        await Refused.With("RETURN_NOT_YOURS", () => hub.Ask((SendBack.Handler h) =>
            h.HandleAsync(new(food.CaseId), new(handingOver, "decide", "重新考虑"), CancellationToken.None)));
    }

    [HubFact]
    public async Task A_denial_that_is_reopened_where_the_template_lets_it_owes_again_what_was_owed()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("standard-site-visit", json => DeniedToDispatch().Replace(json, "$1\"review\""));
        var food = await Denied(hub);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");

        var reopened = await hub.Case(food);
        Assert.Equal((1, null), (reopened.OwedCount, reopened.DecidedAt));
        Assert.NotNull(reopened.SupplyDueAt);
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        Assert.Contains((await hub.Case(food)).Tasks, t => t is { Name: "容缺补齐", IsOpen: true });
    }

    [GeneratedRegex("(\"port\": \"Denied\"\\s*\\},\\s*\"target\": \\{\\s*\"activity\": )\"dispatch\"")]
    private static partial Regex DeniedToDispatch();

    private static async Task<ActAnswer> Denied(Hub hub)
    {
        var food = await Tolerated(hub);
        return await hub.As("scjg-chief").Complete(food, "决定", "Denied", "场所不符合条件", "食品安全法第三十五条");
    }

    private static async Task<ActAnswer> Tolerated(Hub hub)
    {
        var food = await Broken_promises.Tolerated(hub);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        return food;
    }
}
