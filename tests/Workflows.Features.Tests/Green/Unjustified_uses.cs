using ApprovalHub.Domain.Green;
using ApprovalHub.Features.Green;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Green;

public sealed class Unjustified_uses
{
    private static readonly DateOnly September = new(2026, 9, 1);

    [HubFact]
    public async Task A_use_that_is_not_justified_is_an_item_which_the_department_answers_for()
    {
        await using var hub = await Hub.OpenAsync();
        await Audits.ApprovedAsync(hub, 3);
        await Audits.Draw(hub.At("2026-10-08 09:00"));
        var sample = await Audits.Sample(hub.As("zwfw-sup1"));
        await hub.Ask(async (FindAudited.Handler h) =>
        {
            await h.HandleAsync(new(September, sample[1].CaseId, GreenFinding.Justified, "确有紧急情形"), CancellationToken.None);
            return true;
        });

        await Audits.Find(hub, sample[0].CaseId);
        await Refused.With("GREEN_FOUND_ALREADY", () => Audits.Find(hub, sample[0].CaseId));

        await using var db = hub.Db();
        var item = await db.SupervisionItems.Include(i => i.Entries).SingleAsync();
        Assert.Equal(("GreenNotJustified", sample[0].CaseId, "SCJG", new DateOnly(2026, 10, 12)), (item.Rule, item.CaseId!.Value, item.DepartmentCode, item.ReplyBy));
        Assert.Equal("没有紧急情形", item.Entries.Single().Words);
        Assert.Contains(await db.Notices.ToListAsync(), n => n.Code == "Item.Opened" && n.ItemId == item.Id && n.PersonId == DemoCentre.Person("scjg-head"));
    }

    [HubFact]
    public async Task Of_two_findings_at_once_one_opens_the_item()
    {
        await using var hub = await Hub.OpenAsync();
        await Audits.ApprovedAsync(hub, 1);
        await Audits.Draw(hub.At("2026-10-08 09:00"));
        var line = (await Audits.Sample(hub.As("zwfw-sup1")))[0];

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await Audits.Find(hub, line.CaseId);
            }
            catch (Domain.Kernel.RefusedException refused) when (refused.Refusal.Code == "GREEN_FOUND_ALREADY")
            {
                return;
            }
        }));

        await using var db = hub.Db();
        Assert.Equal(1, await db.SupervisionItems.CountAsync());
    }
}
