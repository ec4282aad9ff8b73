using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>审查阶段补正: the clocks stand from the day on which it was asked for until it has come, or until its last day is over.</summary>
public sealed class Corrections_in_review
{
    private static readonly CorrectionItem[] Items = [new("M03", "补充事故报告时限")];

    [HubFact]
    public async Task The_clocks_stand_while_it_is_awaited_and_go_on_from_the_day_after_it_came()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);
        Assert.Equal((null, null), ((await hub.Case(food)).PromisedDue, (await hub.Case(food)).StatutoryDue));
        await Refused.With("REVIEW_CORRECTION_AWAITED", () => hub.As("scjg-rev1").Complete(food, "审查", "Passed"));

        var came = await hub.At("2026-09-24 10:00").As(Hub.Clerk).Supply(food, "M03");

        // 22, 23 and 24 September did not count: from 9 and 15 October by three working days.
        Assert.Equal((new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 20)), (came.PromisedDue, came.StatutoryDue));
        await Refused.With("NOTHING_OWED", () => hub.Supply(food, "M03"));
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
    }

    [HubFact]
    public async Task The_applicant_sends_it_online()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);
        var known = await hub.Case(food);

        await hub.At("2026-09-23 20:00").Ask((ApplicantActs.Handler h) => h.SupplyOnlineAsync(
            known.Number, known.QueryCode, new([new MaterialIn("M03", 0, 1, MaterialWay.Uploaded)]), null, CancellationToken.None));

        var now = await hub.Case(food);
        Assert.Equal(new DateOnly(2026, 9, 23), Assert.Single(now.Stops).To);
        Assert.Contains(now.Papers, p => p.Kind == "ReviewCorrectionReceipt");
    }

    [HubFact]
    public async Task A_parcel_counts_from_the_day_of_its_arrival_though_it_is_recorded_later()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);
        var arrived = hub.At("2026-09-23 16:00").Clock.GetUtcNow();

        await Posted(hub.At("2026-09-24 09:00").As(Hub.Clerk), food, arrived);

        Assert.Equal(new DateOnly(2026, 9, 23), Assert.Single((await hub.Case(food)).Stops).To);
        await Refused.With("NOTHING_OWED", () => Posted(hub, food, arrived));
    }

    [HubFact]
    public async Task When_the_last_day_is_over_the_clocks_go_on_the_reviewer_is_told_and_nothing_is_refused()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);

        Assert.DoesNotContain(DueKind.ReviewCorrection, await hub.At("2026-09-29 23:59").Sweep(food));
        Assert.Contains(DueKind.ReviewCorrection, await hub.At("2026-09-30 00:00").Sweep(food));

        var now = await hub.Case(food);
        Assert.Equal((CaseState.InProgress, null, new DateOnly(2026, 9, 29)), (now.State, now.Result, Assert.Single(now.Stops).To));
        Assert.Equal(new DateOnly(2026, 10, 15), now.PromisedDue); // later by 22, 23, 24, 28 and 29 September
        await using var db = hub.Db();
        Assert.Contains(await db.Notices.AsNoTracking().Where(n => n.CaseId == food.CaseId).ToListAsync(), n => n.Code == "ReviewCorrectionOverdue");
        Assert.Empty(await hub.Sweep(food));
    }

    [HubFact]
    public async Task What_comes_late_is_receipted_and_moves_no_date_until_the_decision_is_made()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);
        await hub.At("2026-09-30 08:00").Sweep(food);
        var due = (await hub.Case(food)).PromisedDue;

        await hub.At("2026-09-30 10:00").As(Hub.Clerk).Supply(food, "M03");

        var now = await hub.Case(food);
        Assert.Equal(due, now.PromisedDue);
        Assert.Contains(now.Papers, p => p.Kind == "ReviewCorrectionReceipt");
        Assert.Contains("\"late\":true", now.Events[^1].Data, StringComparison.Ordinal);
    }

    [HubFact]
    public async Task After_the_decision_nothing_is_taken_any_more()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);
        hub.At("2026-09-30 09:00");
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed");
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        await Refused.With("NOTHING_OWED", () => hub.As(Hub.Clerk).Supply(food, "M03"));
    }

    [HubFact]
    public async Task The_applicant_is_reminded_and_no_card_is_shown_for_what_the_applicant_owes()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);

        await hub.At("2026-09-30 09:00").Sweep(food);

        Assert.Contains(await hub.Rungs(food), r => r is { Limit: LimitKind.Correction, Rung: RungKind.Reminder });
        Assert.DoesNotContain(await hub.Rungs(food), r => r.Limit == LimitKind.SpecialProcedure);
        Assert.Contains((await hub.Case(food)).Outbox, o => o.Template == "Correction.Reminder");
    }

    [HubFact]
    public async Task A_case_that_is_withdrawn_waits_for_nothing()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub);
        await hub.At("2026-09-23 10:00").As(Hub.Clerk).Withdraw(food);

        Assert.Equal(new DateOnly(2026, 9, 23), Assert.Single((await hub.Case(food)).Stops).To);
        Assert.Empty(await hub.At("2026-10-30 00:00").Sweep(food));
    }

    /// <summary>Accepted on 18 September, asked on the 21st (that day counts) for five working days: until the 29th, since the 25th to the 27th are a holiday.</summary>
    internal static async Task<ActAnswer> Asked(Hub hub)
    {
        var food = await hub.FoodAccepted();
        hub.At("2026-09-21 10:00").As("scjg-rev1");
        var task = await hub.OpenTask(food, "审查");
        await hub.Ask((AskInReview.Handler h) => h.HandleAsync(new ActRequest(food.CaseId), new(task, Items, 5, "行政许可法第三十四条第一款"), CancellationToken.None));
        return food;
    }

    private static Task<ActAnswer> Posted(Hub hub, ActAnswer on, DateTimeOffset arrived) => hub.Ask((ApplicantActs.Handler h) => h.SupplyAsync(
        new ActRequest(on.CaseId), new([new MaterialIn("M03", 0, 1, MaterialWay.Posted) { ArrivedAt = arrived }]), CancellationToken.None));
}
