using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Tests.Kit;

/// <summary>Ways through the process that many tests begin with.</summary>
public sealed partial class Hub
{
    public const string Clerk = "zwfw-win01";
    public const string Dispatcher = "zwfw-out1";

    /// <summary>食品经营许可(新办) of a company, accepted: lies with the reviewers of 市场监管.</summary>
    public Task<ActAnswer> FoodAccepted() => As(Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company);

    /// <summary>The same, reviewed by two and visited: lies with the chief representative.</summary>
    public async Task<ActAnswer> FoodReviewed()
    {
        var food = await FoodAccepted();
        await FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        return food;
    }

    /// <summary>A reviewer passes the papers and asks for a look at the place.</summary>
    public static TaskAnswer WithVisit { get; } = Answer("Passed", "材料符合，需现场核查") with { Procedures = ["SiteVisit"] };

    /// <summary>Two reviewers pass the food licence, the first of them visits the site.</summary>
    public async Task FoodReviewedBy(ActAnswer food, string first, string second)
    {
        await As(first).Complete(food, "审查", WithVisit);
        await As(second).Complete(food, "审查", "Passed");
        await As(first).Complete(food, "现场勘验", "Done", "场所与布局图一致");
    }

    /// <summary>The same, granted: lies at the dispatch desk.</summary>
    public async Task<ActAnswer> FoodGranted()
    {
        var food = await FoodReviewed();
        await As("scjg-chief").Complete(food, "决定", "Granted");
        return food;
    }

    /// <summary>邮寄送达</summary>
    public static Delivery Posted { get; } = new(DeliveryWay.Post, null, Carrier: "EMS", TrackingNo: "EA123456789CN");

    /// <summary>Hands the result over at the dispatch desk.</summary>
    public Task<ActAnswer> HandOver(ActAnswer on, Delivery? delivery) =>
        As(Dispatcher).Complete(on, "统一出件", Answer("Delivered") with { Delivery = delivery });
}
