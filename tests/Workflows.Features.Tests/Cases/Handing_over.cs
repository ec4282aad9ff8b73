using ApprovalHub.Domain.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Handing_over
{
    private const string HeadsNumber = "440524188001010014";

    [HubFact]
    public async Task At_the_counter_only_the_applicants_side_takes_the_result()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        await Refused.With("RECIPIENT_NOT_ENTITLED", () => hub.HandOver(food, new(DeliveryWay.Counter, "王五", HeadsNumber)));
        await Refused.With("CITIZEN_ID_CHECKSUM", () => hub.HandOver(food, new(DeliveryWay.Counter, "孙丽", "440524188001010015")));
        await Refused.With("DELIVERY_MISSING", () => hub.HandOver(food, null));
        var ended = await hub.HandOver(food, Signed("孙丽", HeadsNumber));
        Assert.Equal((CaseState.Ended, "Granted"), (ended.State, ended.Result));
    }

    [HubFact]
    public async Task A_person_shows_the_number_that_applied()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Person);
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        await Refused.With("RECIPIENT_NOT_ENTITLED", () => hub.HandOver(food, new(DeliveryWay.Counter, "李明", HeadsNumber)));
        Assert.Equal("Granted", (await hub.HandOver(food, Signed("李明", Applicants.Person.IdNumber))).Result);
    }

    [HubFact]
    public async Task The_head_of_an_organisation_shows_the_number_that_was_recorded()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        await Refused.With("RECIPIENT_NOT_ENTITLED", () => hub.HandOver(food, new(DeliveryWay.Counter, "孙丽", "41070219881212402X")));
        Assert.Equal("Granted", (await hub.HandOver(food, Signed("孙丽", HeadsNumber))).Result);
    }

    [HubFact]
    public async Task Nothing_leaves_the_counter_unsigned_and_what_was_signed_on_paper_stands_in_the_history()
    {
        await using var hub = await Hub.OpenAsync();
        var (one, two) = (await hub.FoodGranted(), await hub.FoodGranted());

        await Refused.With("SIGNATURE_MISSING", () => hub.HandOver(one, new(DeliveryWay.Counter, "孙丽", HeadsNumber)));
        await Refused.With("SIGNATURE_MISSING", () => hub.HandOver(one, new(DeliveryWay.Counter, "孙丽", HeadsNumber) { SignedOnPaper = false }));
        await hub.HandOver(one, Signed("孙丽", HeadsNumber));
        await hub.HandOver(two, new(DeliveryWay.Counter, "孙丽", HeadsNumber, Signature: new string('a', 64)));

        Assert.Contains("\"signedOnPaper\":true", (await hub.Case(one)).Events.MaxBy(e => e.Sequence)!.Data, StringComparison.Ordinal);
        Assert.Equal(new string('a', 64), (await hub.Case(two)).Delivery!.Signature);
    }

    [HubFact]
    public async Task The_desk_hands_nothing_over_electronically()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        await Refused.With("ELECTRONIC_IS_RECEIVED_ONLINE", () => hub.HandOver(food, new(DeliveryWay.Electronic, null)));
        Assert.Null((await hub.Case(food)).DeliveredAt);
    }

    [HubFact]
    public async Task Post_needs_carrier_and_tracking_number()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        await Refused.With("TEXT_MISSING", () => hub.HandOver(food, new(DeliveryWay.Post, null, Carrier: "EMS")));
        await Refused.With("TEXT_MISSING", () => hub.HandOver(food, new(DeliveryWay.Post, null, TrackingNo: "EA123456789CN")));
        await hub.HandOver(food, new(DeliveryWay.Post, null, Carrier: "EMS", TrackingNo: "EA123456789CN"));
        Assert.Equal("EA123456789CN", (await hub.Case(food)).Delivery!.TrackingNo);
    }

    [HubFact]
    public async Task Nothing_is_posted_to_an_applicant_without_an_address()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company with { Address = null });
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        await Refused.With("NO_ADDRESS_TO_POST_TO", () => hub.HandOver(food, new(DeliveryWay.Post, null, Carrier: "EMS", TrackingNo: "EA123456789CN")));
    }

    [HubFact]
    public async Task A_matter_that_is_not_posted_is_not()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("食品经营许可", m => m with { Post = false });
        var food = await hub.FoodGranted();

        await Refused.With("MATTER_NOT_POSTED", () => hub.HandOver(food, new(DeliveryWay.Post, null, Carrier: "EMS", TrackingNo: "EA123456789CN")));
    }

    [HubFact]
    public async Task The_agent_takes_the_result_and_whose_card_it_was_stands_on_the_case_only()
    {
        await using var hub = await Hub.OpenAsync();
        var application = Hub.Application("食品经营许可", Applicants.Company) with { Agent = new("王五", HeadsNumber, "13800138003", "代为申请和领取") };
        var food = await hub.As(Hub.Clerk).Receive(application with { Intake = Hub.Answer("Accepted") });
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        await Refused.With("RECIPIENT_NOT_ENTITLED", () => hub.HandOver(food, new(DeliveryWay.Counter, "王五", Applicants.Person.IdNumber)));
        await hub.HandOver(food, Signed("王五", HeadsNumber));

        var ended = await hub.Case(food);
        Assert.Equal(HeadsNumber, ended.Delivery!.RecipientId);
        Assert.DoesNotContain(ended.Events, e => e.Data.Contains(HeadsNumber, StringComparison.Ordinal));
    }

    [HubFact]
    public async Task Around_a_gate_too_nothing_is_handed_over_while_something_is_owed()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("standard-site-visit", json => json.ReplaceLineEndings("\n").Replace(
            "\"activity\": \"gate\",\n          \"port\": \"In\"", "\"activity\": \"issue\",\n          \"port\": \"In\"", StringComparison.Ordinal));
        var received = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        var food = await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        await Refused.With("MATERIALS_STILL_OWED", () => hub.HandOver(food, new(DeliveryWay.Electronic, null)));
    }

    private static Delivery Signed(string name, string idNumber) => new(DeliveryWay.Counter, name, idNumber) { SignedOnPaper = true };
}
