using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Features.Review;
using ApprovalHub.Features.Tests.Calendar;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>
/// A change of the calendar that is recorded after a correction in review has run out moves its last day all the same. Asked on 21 September 2026 for five
/// working days: until the 29th, since the 25th to the 27th are a holiday; with the 29th closed until the 30th.
/// </summary>
public sealed class Moved_corrections
{
    [HubFact]
    public async Task The_clocks_stand_once_more_until_the_new_last_day_and_the_applicant_is_told_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await RunOutAsync(hub);

        await Typhoon.Edit(hub.At("2026-09-30 09:00"), Typhoon.Close("2026-09-29", "台风停工", null));
        Assert.Equal([DueKind.Redated], await hub.Sweep(food));

        var now = await hub.Case(food);
        Assert.Equal((null, new DateOnly(2026, 9, 30), null), (now.AwaitedInReview?.To, now.AwaitedInReview?.ExpectedEnd, now.PromisedDue));
        var told = await Told(hub, food);
        Assert.Equal("2026-09-30", NoticeArgs.Of(told.Single(m => m.Code == NoticeCodes.CorrectionMoved).Args).Values["until"]);
        Assert.DoesNotContain(told, m => m.Code == NoticeCodes.ClockStopped);
        Assert.All( // the date that ClockResumed named holds no more
            new[] { MessageChannel.Sms, MessageChannel.Email },
            way => Assert.Contains("办理时限不计算", DemoCentre.Messages.Find(NoticeCodes.CorrectionMoved, way)!.Text, StringComparison.Ordinal));
        await Refused.With("REVIEW_CORRECTION_AWAITED", () => hub.As("scjg-rev1").Complete(food, "审查", "Passed"));

        Assert.Contains(DueKind.ReviewCorrection, await hub.At("2026-10-01 00:00").Sweep(food));
        Assert.Equal(new DateOnly(2026, 9, 30), Assert.Single((await hub.Case(food)).Stops).To);
        Assert.Equal(new DateOnly(2026, 10, 16), (await hub.Case(food)).PromisedDue); // 22, 23, 24, 28 and 30 September did not count, nor did the 29th
    }

    [HubFact]
    public async Task What_is_recorded_after_the_new_last_day_too_moves_the_clocks_alone()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await RunOutAsync(hub);

        await Typhoon.Edit(hub.At("2026-10-08 09:00"), Typhoon.Close("2026-09-29", "台风停工", null));
        await hub.Sweep(food);

        var now = await hub.Case(food);
        Assert.Equal((null, new DateOnly(2026, 9, 30), new DateOnly(2026, 10, 16)), (now.AwaitedInReview, Assert.Single(now.Stops).To, now.PromisedDue));
        Assert.Empty(await hub.Sweep(food));
    }

    [HubFact]
    public async Task What_had_come_late_by_the_older_calendar_ended_the_stop_on_its_day()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await RunOutAsync(hub);
        await hub.At("2026-09-30 10:00").As(Hub.Clerk).Supply(food, "M03");

        await Typhoon.Edit(hub.At("2026-10-08 09:00"), Typhoon.Close("2026-09-28..2026-09-29", "台风停工", null)); // the last day is 8 October now
        await hub.Sweep(food);

        var now = await hub.Case(food);
        Assert.Equal((null, new DateOnly(2026, 9, 30)), (now.AskedInReview, Assert.Single(now.Stops).To));
    }

    [HubFact]
    public async Task A_dry_run_of_the_change_foresees_it()
    {
        await using var hub = await Hub.OpenAsync();
        await RunOutAsync(hub);
        await hub.Change(_ => { });
        hub.At("2026-09-30 09:00").As("zwfw-admin1");

        var moved = Assert.Single((await hub.Ask((PreviewEdit.Handler h) => h.HandleAsync(Typhoon.Close("2026-09-29", "台风停工", null), null, 10, CancellationToken.None))).Lines).Moved;

        Assert.Contains(moved, m => m.Step == "ReviewCorrection" && m.To == Domain.Clocks.ShanghaiTime.StartOfDay(new DateOnly(2026, 10, 1)));
    }

    /// <summary>行政许可法第三十八条: the organ has said what is lacking and until when it may come; before that day it neither grants nor denies.</summary>
    [HubFact]
    public async Task No_step_on_the_way_to_the_decision_is_done_while_it_is_awaited_and_the_reason_is_shown()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await RunOutAsync(hub);
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        await Typhoon.Edit(hub.At("2026-09-30 09:00"), Typhoon.Close("2026-09-29", "台风停工", null));
        await hub.Sweep(food);

        foreach (var outcome in new[] { "Granted", "Denied" })
            await Refused.With("REVIEW_CORRECTION_AWAITED", () => hub.As("scjg-chief").Complete(food, "决定", outcome, "不符合条件", "食品安全法第三十五条"));
        var acts = (await hub.Ask((ReadActs.Handler h) => h.HandleAsync(food.CaseId, CancellationToken.None))).Acts.Where(a => a is { Name: "complete", Task.Name: "决定" }).ToList();
        Assert.All(acts, a => Assert.Equal("REVIEW_CORRECTION_AWAITED", a.Refusal?.Code));
        Assert.NotEmpty(acts);
        await hub.At("2026-09-30 10:00").As(Hub.Clerk).Supply(food, "M03");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
    }

    [HubFact]
    public async Task Whoever_has_the_open_step_is_told_that_it_has_come_and_where_nobody_took_it_who_may()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await RunOutAsync(hub, "2026-09-29 23:00");
        await hub.At("2026-09-29 23:10").As(Hub.Clerk).Supply(food, "M03");

        await using var db = hub.Db();
        var told = await db.Notices.AsNoTracking().Where(n => n.CaseId == food.CaseId && n.Code == NoticeCodes.ReviewCorrected).Select(n => n.PersonId).ToListAsync();
        Assert.Contains(DemoCentre.Person("scjg-rev1"), told);
        Assert.Contains(DemoCentre.Person("scjg-rev2"), told);
    }

    private static async Task<ActAnswer> RunOutAsync(Hub hub, string at = "2026-09-30 08:00")
    {
        var food = await hub.FoodAccepted();
        await AskAsync(hub.At("2026-09-21 10:00"), food, 5);
        await hub.At(at).Sweep(food);
        return food;
    }

    internal static async Task AskAsync(Hub hub, ActAnswer food, int days)
    {
        hub.As("scjg-rev1");
        var task = await hub.OpenTask(food, "审查");
        await hub.Ask((AskInReview.Handler h) => h.HandleAsync(
            new ActRequest(food.CaseId), new(task, [new CorrectionItem("M03", "补充事故报告时限")], days, "食品经营许可和备案管理办法第十八条"), CancellationToken.None));
    }

    private static async Task<IReadOnlyList<Message>> Told(Hub hub, ActAnswer on)
    {
        await using var db = hub.Db();
        return await db.Messages.AsNoTracking().Where(m => m.CaseId == on.CaseId).ToListAsync();
    }
}
