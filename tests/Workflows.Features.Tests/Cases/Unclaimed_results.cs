using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tests.Notices;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>
/// 无人领取: the ten days of 行政许可法第四十四条 are the organ's to hand over and no term for the applicant to fetch. A food licence granted on 18 September
/// 2026 is to be handed over by 9 October.
/// </summary>
public sealed class Unclaimed_results
{
    private const string LimitNow = "10 WorkDay";

    [HubFact]
    public async Task A_template_s_own_term_to_fetch_counts_from_the_desk_and_ends_after_the_organ_s_own_days()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await GrantedAsync(hub, "15 WorkDay");

        Assert.Equal([DueKind.Step], await hub.At("2026-10-10 00:00").Sweep(food));
        Assert.Equal(CaseState.Dispatching, (await hub.Case(food)).State);
        Assert.Empty(await hub.At("2026-10-15 23:59").Sweep(food));
        Assert.Equal([DueKind.Unclaimed], await hub.At("2026-10-16 00:00").Sweep(food));

        var ended = await hub.Case(food);
        Assert.Equal((CaseState.Ended, CaseResults.Granted, "Unclaimed"), (ended.State, ended.Result, ended.Tasks.Single(t => t.Activity == ActivityTypes.Dispatch).Outcome));
        Assert.Contains(ended.Events, e => e.Kind == "Unclaimed" && e.ByName == Actor.System.Name && e.Data.Contains("流程模板", StringComparison.Ordinal) && e.Data.Contains("行政许可法第四十四条", StringComparison.Ordinal));
        await ToldThatItIsClosedAsync(hub, food, "流程模板");
    }

    /// <summary>Published before such a template was refused.</summary>
    [HubTheory]
    [InlineData("10 WorkDay")]
    [InlineData("2 WorkDay")]
    [InlineData("12 NaturalDay")]
    [InlineData("16 Hour")]
    public async Task A_limit_of_the_desk_ends_nothing_before_the_organ_s_days_are_over_from_the_day_it_lies_ready(string limit)
    {
        await using var hub = await Hub.OpenAsync();
        var food = await GrantedAsync(hub, limit);

        Assert.DoesNotContain(DueKind.Unclaimed, await hub.At("2026-10-09 23:59").Sweep(food));
        Assert.Equal(CaseState.Dispatching, (await hub.Case(food)).State);
        await Refused.With("NOT_OVERDUE", () => hub.As(Hub.Dispatcher).Complete(food, "统一出件", "Unclaimed"));
        await hub.HandOver(food, Hub.Posted);
    }

    [HubFact]
    public async Task By_hand_nobody_has_fetched_it_after_the_same_time_and_a_template_that_waits_never_leaves_by_itself()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        Assert.DoesNotContain(DueKind.Unclaimed, await hub.At("2026-12-01 09:00").Sweep(food));
        await hub.As(Hub.Dispatcher).Complete(food, "统一出件", "Unclaimed");
        var ended = await hub.Case(food);
        Assert.Equal(CaseState.Ended, ended.State);
        Assert.Contains("行政许可法第四十四条的送达期限已届满", ended.Events.Single(e => e.Kind == "TaskCompleted" && e.ByName != Actor.System.Name && e.Data.Contains("Unclaimed", StringComparison.Ordinal)).Data, StringComparison.Ordinal);
        await ToldThatItIsClosedAsync(hub, food, "行政许可法第四十四条的送达期限已届满");
    }

    /// <summary>However it was closed: one notice on paper with the ground, and a message that says that the result is kept and where; no report of 领取, as nobody has taken it.</summary>
    private static async Task ToldThatItIsClosedAsync(Hub hub, ActAnswer on, string ground)
    {
        var subject = await hub.Case(on);
        Assert.Single(subject.Papers, p => p.Kind == Domain.Process.Papers.UnclaimedNotice);
        Assert.Contains(subject.Events, e => e.Kind is "Unclaimed" or "TaskCompleted" && e.Data.Contains(ground, StringComparison.Ordinal));
        Assert.DoesNotContain(subject.Outbox, o => o.DataSet == DataSets.Collection);
        var told = (await Told_by_acts.Messages(hub, on))[^1];
        Assert.Equal(NoticeCodes.Unclaimed, told.Code);
        Assert.Contains("统一出件", NoticeArgs.Of(told.Args).Values["place"], StringComparison.Ordinal);
        Assert.DoesNotContain("CollectionReminder", (await Told_by_acts.Messages(hub, on)).Select(m => m.Code));
        foreach (var text in new[] { MessageChannel.Sms, MessageChannel.Email }.Select(way => DemoCentre.Messages.Find(NoticeCodes.Unclaimed, way)!.Text))
            Assert.True(text.Contains("办结", StringComparison.Ordinal) && text.Contains("结果仍为您保存", StringComparison.Ordinal) && text.Contains("{place}领取", StringComparison.Ordinal), text);
    }

    internal static async Task<ActAnswer> GrantedAsync(Hub hub, string limit)
    {
        await hub.RepublishTemplate("standard-site-visit", json => LeavesUnclaimed(json, limit));
        return await hub.FoodGranted();
    }

    internal static string LeavesUnclaimed(string json, string limit)
    {
        var type = json.IndexOf("\"type\": \"ApprovalHub.Dispatch\"", StringComparison.Ordinal);
        var at = json.LastIndexOf(LimitNow, type, StringComparison.Ordinal);
        Assert.InRange(at, 1, type);
        const string leave = "\"overdue\": { \"typeName\": \"String\", \"expression\": { \"type\": \"Literal\", \"value\": \"leave\" } },";
        return json[..at] + limit + json[(at + LimitNow.Length)..type] + leave + json[type..];
    }
}
