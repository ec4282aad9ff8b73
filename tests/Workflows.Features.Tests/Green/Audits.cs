using ApprovalHub.Domain.Green;
using ApprovalHub.Features.Green;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Green;

/// <summary>绿色通道月度抽查, share and effect.</summary>
public sealed class Audits
{
    private static readonly DateOnly September = new(2026, 9, 1);

    [HubFact]
    public async Task Last_month_is_drawn_once_from_the_first_working_day_on()
    {
        await using var hub = await Hub.OpenAsync();
        await ApprovedAsync(hub, 5);
        await Quotas.Approve(hub, await Quotas.Asked(hub.At("2026-10-08 09:00")), "scjg-head"); // of the next month

        Assert.Empty(await Draw(hub.At("2026-10-07 23:00")));
        Assert.Equal([September], await Draw(hub.At("2026-10-08 09:00")));
        Assert.Empty(await Draw(hub.At("2026-10-20 09:00")));

        var audit = Assert.Single(await hub.As("zwfw-sup1").Ask((ReadAudits.Handler h) => h.ListAsync(CancellationToken.None)));
        Assert.Equal((5, 3, 0), (audit.Cases, audit.Sampled, audit.Justified));
        var lines = await Sample(hub);
        Assert.Equal(lines.Select(l => l.CaseNumber), GreenSample.Draw(audit.Seed, [.. (await Numbers(hub)).Select(n => (n, false))]));
    }

    [HubFact]
    public async Task Two_servers_draw_a_month_once_and_an_outage_leaves_no_month_out()
    {
        await using var hub = await Hub.OpenAsync();
        await ApprovedAsync(hub, 4);
        hub.At("2026-10-08 09:00");

        var drawn = await Task.WhenAll(Draw(hub), Draw(hub), Draw(hub));

        Assert.Single(drawn.SelectMany(d => d));
        await using var db = hub.Db();
        Assert.Equal(3, await db.GreenAuditLines.CountAsync());
        Assert.Equal([new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 1)], await Draw(hub.At("2026-12-02 09:00")));
    }

    [HubFact]
    public async Task What_went_past_its_quota_is_always_in_the_sample()
    {
        await using var hub = await Hub.OpenAsync();
        await Quotas.Import(hub, "scope,key,period,most\nDepartment,SCJG,Month,3\n");
        await ApprovedAsync(hub, 6);
        await Draw(hub.At("2026-10-08 09:00"));

        var lines = await Sample(hub.As("zwfw-sup1"));

        Assert.Equal(3, lines.Count(l => l.OverQuota));
        Assert.InRange(lines.Count, 3, 6);
    }

    [HubFact]
    public async Task A_supervisor_finds_once_with_words()
    {
        await using var hub = await Hub.OpenAsync();
        await ApprovedAsync(hub, 3);
        await Draw(hub.At("2026-10-08 09:00"));
        var line = (await Sample(hub.As("zwfw-sup1")))[0];

        await Refused.With("TEXT_MISSING", () => Find(hub, line.CaseId, " "));
        await Refused.With("GREEN_FINDING_NOT_YOURS", () => Find(hub.As("scjg-head"), line.CaseId));
        await Refused.With("SUPERVISION_NOT_YOURS", () => Find(hub.As(Hub.Clerk), line.CaseId));
        await Refused.With("GREEN_SAMPLE_UNKNOWN", () => Find(hub.As("zwfw-sup1"), Guid.CreateVersion7()));
        await Find(hub, line.CaseId);
        await Refused.With("GREEN_FOUND_ALREADY", () => Find(hub, line.CaseId));

        var found = (await Sample(hub)).Single(l => l.CaseId == line.CaseId);
        Assert.Equal((GreenFinding.NotJustified, "没有紧急情形", 1), (found.Finding, found.Words, found.Revision));
        Assert.Equal(1, (await hub.Ask((ReadAudits.Handler h) => h.ListAsync(CancellationToken.None))).Single().NotJustified);
        Assert.Empty(await Sample(hub.As("wsjk-head")));
        await Refused.With("GREEN_AUDIT_UNKNOWN", () => hub.Ask((ReadAudits.Handler h) => h.ReadAsync(new(2026, 8, 1), CancellationToken.None)));
    }

    [HubFact]
    public async Task Of_two_findings_at_once_one_stands()
    {
        await using var hub = await Hub.OpenAsync();
        await ApprovedAsync(hub, 1);
        await Draw(hub.At("2026-10-08 09:00"));
        var line = (await Sample(hub.As("zwfw-sup1")))[0];

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return await Find(hub, line.CaseId);
            }
            catch (Domain.Kernel.RefusedException refused) when (refused.Refusal.Code == "GREEN_FOUND_ALREADY")
            {
                return false;
            }
        }));

        Assert.Single(done, d => d);
    }

    [HubFact]
    public async Task Share_and_effect_compare_with_everybodys_limit_and_the_ordinary_cases()
    {
        await using var hub = await Hub.OpenAsync();
        var ordinary = await hub.FoodAccepted();
        var green = await Tests.Cases.Green_channel.Approved(hub);
        hub.At("2026-09-21 10:00"); // 20 and 21 September: two working days
        await hub.As("scjg-rev1").Complete(green, "审查（绿色通道）", "Passed");
        await hub.As("scjg-rev2").Complete(green, "审查（绿色通道）", "Passed");
        await hub.As("scjg-chief").Complete(green, "决定", "Granted");
        await hub.At("2026-09-24 10:00").As("scjg-rev1").Complete(ordinary, "审查", "Passed"); // five
        await hub.As("scjg-rev2").Complete(ordinary, "审查", "Passed");
        await hub.As("scjg-chief").Complete(ordinary, "决定", "Granted");

        var share = await hub.As("zwfw-sup1").Ask((ReadGreenShare.Handler h) => h.HandleAsync(new(September, new(2026, 9, 30), null), CancellationToken.None));

        var food = Assert.Single(share);
        Assert.Equal((2, 1, 1, 2m, 1, 5m), (food.Received, food.Green, food.GreenDecided, food.GreenDays, food.OrdinaryDecided, food.OrdinaryDays));
        Assert.Equal((8m, 3m), (food.SavedAgainstLimit, food.SavedAgainstOrdinary));
    }

    internal static async Task ApprovedAsync(Hub hub, int count)
    {
        for (var i = 0; i < count; i++)
            await Quotas.Approve(hub, await Quotas.Asked(hub), "scjg-head");
    }

    private static async Task<IReadOnlyList<string>> Numbers(Hub hub)
    {
        await using var db = hub.Db();
        var before = Domain.Clocks.ShanghaiTime.StartOfDay(new(2026, 10, 1));
        return await db.Cases.Where(c => c.GreenApprovedAt < before).Select(c => c.Number).ToListAsync();
    }

    internal static Task<IReadOnlyList<DateOnly>> Draw(Hub hub) => hub.Ask((DrawAudit.Handler h) => h.HandleAsync(CancellationToken.None));

    internal static Task<IReadOnlyList<ReadAudits.Line>> Sample(Hub hub) => hub.Ask((ReadAudits.Handler h) => h.ReadAsync(September, CancellationToken.None));

    internal static Task<bool> Find(Hub hub, Guid caseId, string words = "没有紧急情形") => hub.Ask(async (FindAudited.Handler h) =>
    {
        await h.HandleAsync(new(September, caseId, GreenFinding.NotJustified, words), CancellationToken.None);
        return true;
    });
}
