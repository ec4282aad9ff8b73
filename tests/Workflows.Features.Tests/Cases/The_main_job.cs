using ApprovalHub.Domain.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class The_main_job
{
    [HubFact]
    public async Task A_food_licence_goes_from_the_counter_to_the_handed_over_result()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As("zwfw-win01").ReceiveAndAccept("食品经营许可", Applicants.Company);
        Assert.Equal(CaseState.InProgress, food.State);
        Assert.Equal(new DateOnly(2026, 10, 9), food.PromisedDue);

        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        await hub.As("scjg-rev1").Complete(food, "现场勘验", "Done");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        var ended = await hub.As("zwfw-out1").Complete(food, "统一出件", Hub.Answer("Delivered") with { Delivery = Hub.Posted });

        Assert.Equal((CaseState.Ended, "Granted"), (ended.State, ended.Result));
    }
}
