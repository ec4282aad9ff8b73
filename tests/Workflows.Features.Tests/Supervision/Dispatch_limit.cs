using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Features.Tests.Cases;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>
/// 颁发、送达: within ten working days of the decision (行政许可法 §44, §82). A food licence granted on 18 September 2026 is to be handed over by 9 October.
/// </summary>
public sealed class Dispatch_limit
{
    private const string LimitNow = "10 WorkDay";

    [HubFact]
    public async Task What_nobody_hands_over_warns_and_is_reported_each_once_with_one_item()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        await SweepAt(hub, "2026-09-25 00:00", "2026-10-01 00:00", "2026-10-10 00:00", "2026-10-14 00:00");
        await SweepAt(hub, "2026-12-01 09:00", "2026-12-01 09:01");

        Assert.Equal(
            [
                "2026-09-25 00:00 Reminder", "2026-10-01 00:00 Yellow", "2026-10-10 00:00 Red", "2026-10-11 00:00 Head", "2026-10-14 00:00 Supervisor",
            ],
            (await Of(hub, food)).Select(r => $"{ShanghaiTime.Text(r.DueAt)} {r.Rung}"));
        await using var db = hub.Db();
        var item = Assert.Single(await db.SupervisionItems.Where(i => i.CaseId == food.CaseId && i.Rule.StartsWith("Dispatch")).ToListAsync());
        Assert.Equal(("Dispatch.Supervisor", "ZWFW", "统一出件"), (item.Rule, item.DepartmentCode, item.Step));
        var told = (await hub.Case(food)).Outbox.Where(o => o.Template?.StartsWith("Dispatch.", StringComparison.Ordinal) == true).Select(o => $"{o.Template} {o.Recipient}");
        Assert.Equal(
            [
                "Dispatch.Reminder applicant", "Dispatch.Reminder Dispatcher", "Dispatch.Yellow Dispatcher", "Dispatch.Red Dispatcher",
                "Dispatch.Red ChiefRepresentative:ZWFW", "Dispatch.Head DepartmentHead:ZWFW", "Dispatch.Supervisor Supervisor",
            ],
            told);
        Assert.Equal((CaseState.Dispatching, true), ((await hub.Case(food)).State, (await Desk(hub, food)).IsOpen)); // it moves nothing
    }

    [HubFact]
    public async Task Handed_over_or_taken_online_it_warns_no_more()
    {
        await using var hub = await Hub.OpenAsync();
        var (posted, taken) = (await hub.FoodGranted(), await hub.FoodGranted());
        await hub.At("2026-09-30 09:00").HandOver(posted, Hub.Posted);
        var known = await hub.Case(taken);
        await hub.AsNobody().Ask((ApplicantActs.Handler h) => h.ReceiveOnlineAsync((known.Number, known.QueryCode), null, CancellationToken.None));

        await SweepAt(hub, "2026-12-01 09:00");

        Assert.Equal([RungKind.Reminder], (await Of(hub, posted)).Select(r => r.Rung));
        Assert.Equal([RungKind.Reminder], (await Of(hub, taken)).Select(r => r.Rung));
    }

    [HubTheory]
    [InlineData("30 WorkDay", "2026-10-10 00:00")]
    [InlineData("2 WorkDay", "2026-09-22 00:00")]
    public async Task A_template_may_give_less_than_the_law_and_never_more(string limit, string over)
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("standard-site-visit", json => WithDispatch(json, limit));
        var food = await hub.FoodGranted();

        Assert.Equal(over, ShanghaiTime.Text((await Desk(hub, food)).DueAt!.Value));
        await SweepAt(hub, over);
        Assert.Contains(await Of(hub, food), r => r.Rung == RungKind.Red && ShanghaiTime.Text(r.DueAt) == over);
    }

    [HubFact]
    public async Task While_the_applicant_owes_materials_the_result_is_not_late()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        var food = await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        await hub.At("2026-09-24 10:00").As(Hub.Clerk).Supply(food, "M04");

        Assert.Equal("2026-10-16 00:00", ShanghaiTime.Text((await Desk(hub, food)).DueAt!.Value));
    }

    private static async Task SweepAt(Hub hub, params string[] instants)
    {
        foreach (var at in instants)
            await hub.At(at).Ask((SweepDueCases.Handler h) => h.HandleAsync((due, fault) => Assert.Fail($"{due.Number}: {fault}"), CancellationToken.None));
    }

    private static async Task<CaseTask> Desk(Hub hub, ActAnswer on) => (await hub.Case(on)).Tasks.Single(t => t.Name == "统一出件");

    private static async Task<IReadOnlyList<CaseRung>> Of(Hub hub, ActAnswer on) => [.. (await hub.Rungs(on)).Where(r => r.Limit == LimitKind.Dispatch)];

    private static string WithDispatch(string json, string limit)
    {
        var at = json.LastIndexOf(LimitNow, json.IndexOf("ApprovalHub.Dispatch", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(at, 1, json.Length);
        return json[..at] + limit + json[(at + LimitNow.Length)..];
    }
}
