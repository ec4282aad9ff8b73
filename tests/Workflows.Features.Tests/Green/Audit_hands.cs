using ApprovalHub.Domain.People;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Green;

/// <summary>经办与抽查分离: by person, not by name.</summary>
public sealed class Audit_hands
{
    [HubFact]
    public async Task Who_approved_does_not_judge_it_by_whatever_name_and_a_namesake_does()
    {
        await using var hub = await Hub.OpenAsync();
        await Audits.ApprovedAsync(hub, 3);
        await Audits.Draw(hub.At("2026-10-08 09:00"));
        var lines = await Audits.Sample(hub.As("zwfw-sup1"));
        var (head, supervisor) = (DemoCentre.Person("scjg-head"), DemoCentre.Person("zwfw-sup1"));
        await hub.Change(_ => { });
        await using (var db = hub.Db())
        {
            var name = await db.People.Where(p => p.Id == head).Select(p => p.Name).SingleAsync();
            await db.People.Where(p => p.Id == supervisor).ExecuteUpdateAsync(p => p.SetProperty(x => x.Name, name));
            await db.People.Where(p => p.Id == head).ExecuteUpdateAsync(p => p.SetProperty(x => x.Name, "改了名"));
            await db.Posts.Where(p => p.Role == Role.WindowClerk).OrderBy(p => p.Code).Take(1).ExecuteUpdateAsync(p => p.SetProperty(x => x.Role, Role.Supervisor).SetProperty(x => x.HolderA, head));
        }
        await hub.Change(_ => { });

        await Refused.With("MAKER_IS_NOT_CHECKER", () => Audits.Find(hub.As("scjg-head"), lines[0].CaseId));
        await Audits.Find(hub.As("zwfw-sup1"), lines[1].CaseId);
    }
}
