using System.Text.Json;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>R-SYNC: every step of every case reaches both platforms, once, in order, saying what happened.</summary>
public sealed class Every_step_is_told
{
    [HubFact]
    public async Task A_case_from_the_counter_to_the_hand_over_reaches_both_in_its_order()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        await exchange.Hub.HandOver(food, Hub.Posted);

        await exchange.DrainAll();

        string[] course =
        [
            DataSets.Application, DataSets.Acceptance, DataSets.Process, DataSets.Process, DataSets.SpecialProcedure, DataSets.SpecialProcedure, DataSets.Process,
            DataSets.Result, DataSets.Certificate, DataSets.Collection,
        ];
        foreach (var platform in new[] { exchange.Province, exchange.City })
        {
            Assert.Equal(course, platform.Taken.Select(t => t.DataSet));
            Assert.Equal(Enumerable.Range(1, course.Length), platform.Taken.Select(t => t.Row.Step));
            Assert.Equal((0, 0), (platform.OutOfOrder, platform.Again));
            Assert.All(platform.Taken, t => Assert.Equal(food.Number, t.Row.CaseNumber));
        }
        Assert.All(await exchange.Reports(Platforms.City), r => Assert.Equal((ReportState.Taken, (DateTimeOffset?)null), (r.State, r.DueAt)));
    }

    [HubFact]
    public async Task What_is_told_is_what_the_case_says()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        await exchange.Hub.HandOver(food, Hub.Posted);
        await exchange.DrainAll();
        var subject = await exchange.Hub.Case(food);

        var said = exchange.Province.Taken.ToLookup(t => t.DataSet, t => JsonDocument.Parse(t.Row.Payload).RootElement);
        var application = said[DataSets.Application].Single();
        Assert.Equal((subject.MatterCode, Applicants.Company.Name, Applicants.Company.IdNumber), (Text(application, "matterCode"), Text(application, "applicantName"), Text(application, "applicantIdNumber")));
        Assert.Equal(subject.Materials.Count, application.GetProperty("materials").GetArrayLength());
        var acceptance = said[DataSets.Acceptance].Single();
        Assert.Equal(subject.Papers.Single(p => p.Kind == Domain.Process.Papers.AcceptanceNotice).Number, Text(acceptance, "paperNumber"));
        Assert.Equal("2026-10-09", Text(acceptance, "promisedDue"));
        var review = said[DataSets.Process].First();
        Assert.Equal(("审查", "Passed", "材料符合，需现场核查"), (Text(review, "step"), Text(review, "action"), Text(review, "opinion")));
        var (begun, over) = (said[DataSets.SpecialProcedure].First(), said[DataSets.SpecialProcedure].Last());
        Assert.Equal(("SiteVisit", false, true), (Text(begun, "kind"), begun.TryGetProperty("endedAt", out _), over.TryGetProperty("endedAt", out _)));
        var licence = subject.Papers.Single(p => p.Kind == Domain.Process.Papers.FoodLicence).Number;
        Assert.Equal((CaseResults.Granted, licence), (Text(said[DataSets.Result].Single(), "result"), Text(said[DataSets.Result].Single(), "certificateNumber")));
        Assert.Equal(licence, Text(said[DataSets.Certificate].Single(), "number"));
        Assert.Equal("EA123456789CN", Text(said[DataSets.Collection].Single(), "trackingNo"));
    }

    /// <summary>The clock of the tests stands still: both reviews end at once.</summary>
    [HubFact]
    public async Task Two_who_decide_at_the_same_instant_are_each_told_with_their_own_name_and_opinion()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodAccepted();
        await exchange.Hub.As("scjg-rev2").Complete(food, "审查", Hub.WithVisit);
        await exchange.Hub.As("scjg-rev1").Complete(food, "审查", "Passed", "同意");
        await exchange.DrainAll();

        var said = exchange.Province.Taken.Where(t => t.DataSet == DataSets.Process).Select(t => JsonDocument.Parse(t.Row.Payload).RootElement);
        Assert.Equal([("陈欣然", "材料符合，需现场核查"), ("刘卫东", "同意")], said.Select(r => (Text(r, "handler"), Text(r, "opinion"))));
    }

    /// <summary>A report of 领取 names who took it and how: nothing is told of a result that nobody has fetched until somebody does.</summary>
    [HubFact]
    public async Task A_result_that_was_closed_as_unclaimed_is_told_once_it_is_handed_over()
    {
        await using var exchange = await Exchange.OpenAsync();
        var hub = exchange.Hub;
        var food = await hub.FoodGranted();
        await hub.At("2026-12-01 09:00").Sweep(food);
        await hub.As(Hub.Dispatcher).Complete(food, "统一出件", "Unclaimed");
        await exchange.DrainAll();
        Assert.DoesNotContain(exchange.Province.Taken, t => t.DataSet == DataSets.Collection);

        await hub.Act(food, (subject, act) => subject.HandOver(subject.LyingUnclaimed!.Id, Hub.Answer("Delivered") with { Delivery = Hub.Posted }, act));
        await exchange.DrainAll();

        foreach (var platform in new[] { exchange.Province, exchange.City })
        {
            using var said = JsonDocument.Parse(Assert.Single(platform.Taken, t => t.DataSet == DataSets.Collection).Row.Payload);
            Assert.Equal(("Post", "EA123456789CN"), (Text(said.RootElement, "way"), Text(said.RootElement, "trackingNo")));
        }
    }

    [HubFact]
    public async Task An_extension_and_a_withdrawal_are_told()
    {
        await using var exchange = await Exchange.OpenAsync();
        var hub = exchange.Hub;
        var place = await hub.As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-head").Act(place, (subject, act) => subject.Extend(5, null, "需进一步核查", act));
        await hub.As(Hub.Clerk).Withdraw(place);
        await exchange.DrainAll();

        Assert.Equal([DataSets.Application, DataSets.Acceptance, DataSets.SpecialProcedure, DataSets.Result], exchange.City.Taken.Select(t => t.DataSet));
        using var extension = JsonDocument.Parse(exchange.City.Taken[2].Row.Payload);
        Assert.Equal((true, 5, "需进一步核查"), (
            extension.RootElement.GetProperty("isExtension").GetBoolean(), extension.RootElement.GetProperty("limit").GetProperty("amount").GetInt32(), Text(extension.RootElement, "reason")));
        using var end = JsonDocument.Parse(exchange.City.Taken[3].Row.Payload);
        Assert.Equal((CaseResults.Withdrawn, true), (Text(end.RootElement, "result"), Text(end.RootElement, "reason").Length > 0));
    }

    [HubFact]
    public async Task What_was_refused_is_told_to_nobody()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodAccepted();
        await Refused.With("EXTENSION_NOT_YOURS", () => exchange.Hub.As("scjg-rev1").Act(food, (subject, act) => subject.Extend(5, null, "拖一拖", act)));
        await exchange.DrainAll();

        Assert.Equal(2, exchange.Province.Taken.Count);
        await using var db = exchange.Hub.Db();
        Assert.Equal(4, await db.PlatformReports.CountAsync());
    }

    private static string Text(JsonElement said, string name) => said.GetProperty(name).GetString() ?? "";
}
