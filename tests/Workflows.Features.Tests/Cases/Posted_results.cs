using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>邮寄清单: what left the desk by post on a day, a line a parcel.</summary>
public sealed class Posted_results
{
    [HubFact]
    public async Task Results_of_one_applicant_under_one_number_are_one_parcel_and_what_was_taken_at_the_counter_is_none()
    {
        await using var hub = await Hub.OpenAsync();
        var (one, two, three) = (await hub.FoodGranted(), await hub.FoodGranted(), await hub.FoodGranted());
        foreach (var food in new[] { one, two })
            await hub.HandOver(food, new(DeliveryWay.Post, "孙丽", Carrier: "中国邮政速递物流", TrackingNo: "9988776655443"));
        await hub.HandOver(three, new(DeliveryWay.Counter, "孙丽", "440524188001010014") { SignedOnPaper = true });

        var today = await Listed(hub, null);
        Assert.Equal(2, today.Split("9988776655443").Length); // once
        Assert.Equal(3, today.Split("食品经营许可证").Length); // two in it
        Assert.Contains("****", today, StringComparison.Ordinal);
        Assert.Contains(two.Number, today, StringComparison.Ordinal);
        Assert.DoesNotContain(three.Number, today, StringComparison.Ordinal);
        Assert.DoesNotContain("9988776655443", await Listed(hub, new DateOnly(2026, 1, 5)), StringComparison.Ordinal);
        Assert.DoesNotContain("9988776655443", await Listed(hub.As("zwfw-win01"), null), StringComparison.Ordinal);
        await Refused.With("DATE_OUT_OF_RANGE", () => Listed(hub, DateOnly.MinValue));
    }

    private static async Task<string> Listed(Hub hub, DateOnly? day) =>
        Encoding.UTF8.GetString(await hub.Ask((ReadPostings.Handler h) => h.HandleAsync(day, CancellationToken.None)));
}
