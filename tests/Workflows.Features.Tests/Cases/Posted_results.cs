using System.Globalization;
using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Features.Papers;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

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

    [HubFact]
    public async Task Printing_the_list_is_logged_in_each_of_its_cases_and_the_second_time_wants_a_reason()
    {
        await using var hub = await Hub.OpenAsync();
        var (one, two, counter) = (await hub.FoodGranted(), await hub.FoodGranted(), await hub.FoodGranted());
        await hub.HandOver(one, Hub.Posted);
        await hub.HandOver(counter, new(DeliveryWay.Counter, "孙丽", "440524188001010014") { SignedOnPaper = true });

        await Listed(hub, null);
        Assert.Equal([(PrintWay.InPostingList, (string?)null)], await Lines(hub, one));
        Assert.Equal(DemoCentre.Person(Hub.Dispatcher), (await Log(hub, one)).Single(line => line.Way == PrintWay.InPostingList).ById);
        Assert.Equal((await hub.Case(one)).Papers.Single(p => p.Kind == "ServiceReturn").Id, (await Log(hub, one)).Single(line => line.Way == PrintWay.InPostingList).PaperId);
        Assert.Empty(await Lines(hub, counter));

        await hub.HandOver(two, Hub.Posted with { TrackingNo = "EA2" });
        await Refused.With("POSTINGS_REASON_MISSING", () => Listed(hub.As(Hub.Dispatcher), null));
        Assert.Empty(await Lines(hub, two));
        await Listed(hub.As(Hub.Dispatcher), null, " 增加了邮件 ");
        Assert.Equal([(PrintWay.InPostingList, "增加了邮件")], await Lines(hub, two));
        Assert.Equal(2, (await Lines(hub, one)).Count);
    }

    [HubFact]
    public async Task A_parcel_to_the_agent_bears_the_agents_phone_and_one_to_anybody_else_the_applicants()
    {
        await using var hub = await Hub.OpenAsync();
        var (agents, heads) = (await WithAgent(hub), await WithAgent(hub));
        var subject = await hub.Case(agents);
        Assert.NotEqual(subject.Agent!.Phone, subject.Applicant.Phone);
        await hub.HandOver(agents, Hub.Posted with { Recipient = subject.Agent.Name, TrackingNo = "EA1" });
        await hub.HandOver(heads, Hub.Posted with { TrackingNo = "EA2" });

        using var list = System.Text.Json.JsonDocument.Parse(await Listed(hub, null));
        var phones = list.RootElement.GetProperty("Parcels").EnumerateArray().ToDictionary(p => p.GetProperty("TrackingNo").GetString()!, p => p.GetProperty("Phone").GetString());
        Assert.Equal($"{subject.Agent.Phone[..3]}****{subject.Agent.Phone[^4..]}", phones["EA1"]);
        Assert.Equal($"{subject.Applicant.Phone![..3]}****{subject.Applicant.Phone[^4..]}", phones["EA2"]);
    }

    [HubFact]
    public async Task What_was_taken_at_the_counter_does_not_push_a_parcel_off_the_list_and_no_list_is_cut()
    {
        await using var hub = await Hub.OpenAsync();
        var (counter, last) = (await hub.FoodGranted(), await hub.FoodGranted());
        await hub.HandOver(counter, new(DeliveryWay.Counter, "孙丽", "440524188001010014") { SignedOnPaper = true });
        await hub.HandOver(last, Hub.Posted);
        await Crowd(hub, counter, 1200); // all of them before the parcel, on the same day
        Assert.Contains("EA123456789CN", await Listed(hub, null), StringComparison.Ordinal);

        await Crowd(hub, last, ReadPostings.Most);
        Assert.Contains(ReadPostings.Most.ToString(CultureInfo.InvariantCulture), (await Refused.With("POSTINGS_TOO_MANY", () => Listed(hub, null, "再印"))).Args["most"].ToString(), StringComparison.Ordinal);
    }

    /// <summary>Hand-overs as a busy day leaves them: the one of a case so many times more.</summary>
    private static async Task Crowd(Hub hub, ActAnswer like, int count)
    {
        await using var db = hub.Db();
        var one = await db.Tasks.SingleAsync(t => t.CaseId == like.CaseId && t.Activity == ActivityTypes.Dispatch);
        for (var i = 0; i < count; i++)
        {
            var more = db.Entry((CaseTask)db.Entry(one).CurrentValues.ToObject());
            more.Property(t => t.Id).CurrentValue = Guid.CreateVersion7();
            more.Property(t => t.Key).CurrentValue = $"{one.Key}/{i}";
            more.State = EntityState.Added;
        }

        await db.SaveChangesAsync();
    }

    private static async Task<ActAnswer> WithAgent(Hub hub)
    {
        var food = await hub.As(Hub.Clerk).Receive(Hub.Application("食品经营许可", Applicants.Company) with
        {
            Intake = Hub.Answer("Accepted"),
            Agent = new("王五", "440524188001010014", "13900139009", "授权委托书 2026-09-18"),
        });
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        return food;
    }

    private static async Task<List<(PrintWay, string?)>> Lines(Hub hub, ActAnswer on) =>
        [.. (await Log(hub, on)).Where(line => line.Way == PrintWay.InPostingList).OrderBy(line => line.At).Select(line => (line.Way, line.Reason))];

    private static Task<IReadOnlyList<PaperPrint>> Log(Hub hub, ActAnswer on) =>
        hub.As("zwfw-sup1").Ask((ReadPrints.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));

    private static async Task<string> Listed(Hub hub, DateOnly? day, string? reason = null) =>
        Encoding.UTF8.GetString(await hub.Ask((ReadPostings.Handler h) => h.HandleAsync(day, reason, CancellationToken.None)));
}
