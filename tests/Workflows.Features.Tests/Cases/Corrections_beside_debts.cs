using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>A correction in review beside what is owed under tolerance: each has its own last day, and neither stands in the other's way.</summary>
public sealed class Corrections_beside_debts
{
    [HubFact]
    public async Task What_is_owed_is_settled_while_a_correction_is_awaited()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub, "M03");

        await hub.At("2026-09-24 17:00").As(Hub.Clerk).Supply(food, "M04");

        var now = await hub.Case(food);
        Assert.Equal((false, ToleranceStanding.Supplied), (now.Owes, now.ToleranceStanding));
        Assert.NotNull(now.AwaitedInReview);
        Assert.Empty(await hub.At("2026-09-29 00:00").Sweep(food)); // no promise is broken
        await hub.As(Hub.Clerk).Supply(food, "M03");
        Assert.Contains((await hub.Case(food)).Papers, p => p.Kind == "ReviewCorrectionReceipt");
    }

    [HubFact]
    public async Task Both_may_come_at_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub, "M03");

        await hub.At("2026-09-23 17:00").As(Hub.Clerk).Supply(food, "M03", "M04");

        var now = await hub.Case(food);
        Assert.Equal((false, ToleranceStanding.Supplied), (now.Owes, now.ToleranceStanding));
        Assert.Null(now.AskedInReview);
        Assert.DoesNotContain(now.Tasks, t => t.IsOpen && t.Activity == Domain.Process.ActivityTypes.ToleranceGate);
    }

    [HubFact]
    public async Task What_is_owed_is_not_asked_for_a_second_time()
    {
        await using var hub = await Hub.OpenAsync();
        await Refused.With("MATERIAL_IS_OWED", () => Asked(hub, "M04"));
    }

    [HubFact]
    public async Task A_parcel_that_came_in_time_ends_the_stop_on_its_day_though_it_is_recorded_after_the_last_one()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await AskAsync(hub, food, "M03");
        var arrived = hub.At("2026-09-23 16:00").Clock.GetUtcNow();
        await hub.At("2026-09-30 08:00").Sweep(food);
        Assert.Equal(new DateOnly(2026, 9, 29), Assert.Single((await hub.Case(food)).Stops).To);

        await hub.At("2026-09-30 09:00").As(Hub.Clerk).Ask((ApplicantActs.Handler h) => h.SupplyAsync(
            new ActRequest(food.CaseId), new([new MaterialIn("M03", 0, 1, MaterialWay.Posted) { ArrivedAt = arrived }]), CancellationToken.None));

        Assert.Equal(new DateOnly(2026, 9, 23), Assert.Single((await hub.Case(food)).Stops).To);
    }

    [HubFact]
    public async Task Each_message_names_its_own_materials_and_its_own_last_day()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Asked(hub, "M03");
        await hub.At("2026-09-29 09:00").SweepAll(food);

        var (known, told) = (await hub.Case(food), await Told(hub, food));
        var (debt, correction) = (Values(told, "Tolerance.Reminder"), Values(told, "CorrectionAsked"));
        Assert.Equal((known.Materials.Single(m => m.Code == "M04").Name, known.SupplyBy?.ToString("yyyy-MM-dd", null)), (debt["items"], debt["until"]));
        Assert.Equal((known.Materials.Single(m => m.Code == "M03").Name, "2026-09-29"), (correction["items"], correction["until"]));
    }

    [HubFact]
    public async Task A_last_day_in_a_year_that_is_not_published_is_provisional_in_the_message()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.At("2026-12-25 09:00").FoodAccepted();
        await AskAsync(hub, food, "M03", "2026-12-28 10:00", 20);

        Assert.Equal("（暂定）", Values(await Told(hub, food), "CorrectionAsked")["untilProvisional"]);
    }

    private static async Task<IReadOnlyList<Message>> Told(Hub hub, ActAnswer on)
    {
        await using var db = hub.Db();
        return await db.Messages.AsNoTracking().Where(m => m.CaseId == on.CaseId).ToListAsync();
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Values(IReadOnlyList<Message> told, string code) => NoticeArgs.Of(told.First(m => m.Code == code).Args).Values;

    private static async Task<ActAnswer> Asked(Hub hub, string code)
    {
        var food = await Broken_promises.Tolerated(hub);
        await AskAsync(hub, food, code);
        return food;
    }

    private static async Task AskAsync(Hub hub, ActAnswer food, string code, string at = "2026-09-21 10:00", int days = 5)
    {
        hub.At(at).As("scjg-rev1");
        var task = await hub.OpenTask(food, "审查");
        await hub.Ask((AskInReview.Handler h) => h.HandleAsync(
            new ActRequest(food.CaseId), new(task, [new CorrectionItem(code, "补充")], days, "食品经营许可和备案管理办法第十八条"), CancellationToken.None));
    }
}
