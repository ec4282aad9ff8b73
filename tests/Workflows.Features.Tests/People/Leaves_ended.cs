using ApprovalHub.Features.People;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.People;

/// <summary>销假: back before the end.</summary>
public sealed class Leaves_ended
{
    private static readonly Guid Chief = DemoCentre.Person("scjg-chief");

    [HubFact]
    public async Task Who_is_back_early_acts_again_and_the_days_away_stay_on_record()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As("scjg-chief").Leave("scjg-chief", new(2026, 9, 18), new(2026, 9, 30));
        hub.At("2026-09-22 09:00");

        await End(hub, new(2026, 9, 18));

        Assert.Equal(Chief, (await Post(hub)).Acting?.PersonId);
        await using var db = hub.Db();
        Assert.Equal(new DateOnly(2026, 9, 21), (await db.Leaves.SingleAsync()).To);
    }

    [HubFact]
    public async Task A_leave_that_has_not_begun_is_taken_back_whole_and_only_once()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As("scjg-chief").Leave("scjg-chief", new(2026, 10, 8), new(2026, 10, 9));

        await End(hub.As("zwfw-admin1"), new(2026, 10, 8));

        await Refused.With("LEAVE_UNKNOWN", () => End(hub, new(2026, 10, 8)));
        await using var db = hub.Db();
        Assert.Empty(await db.Leaves.ToListAsync());
    }

    [HubFact]
    public async Task It_is_one_s_own_and_not_over()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As("scjg-chief").Leave("scjg-chief", new(2026, 9, 18), new(2026, 9, 21));

        await Refused.With("LEAVE_NOT_YOURS", () => End(hub.As("scjg-rev1"), new(2026, 9, 18)));
        hub.At("2026-09-22 09:00");
        await Refused.With("LEAVE_OVER", () => End(hub.As("scjg-chief"), new(2026, 9, 18)));
    }

    [HubFact]
    public async Task The_organisation_says_who_stands_in_and_is_for_administrators()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As("scjg-chief").Leave("scjg-chief", new(2026, 9, 18), new(2026, 9, 21));

        var acting = (await Post(hub)).Acting!;

        Assert.Equal((DemoCentre.Person("scjg-deputy"), Chief), (acting.PersonId, acting.OnBehalfOf));
        await Refused.With("ADMINISTRATORS_ONLY", () => hub.As("scjg-head").Ask((ReadOrganisation.Handler h) => h.HandleAsync(CancellationToken.None)));
    }

    private static async Task<ReadOrganisation.Manned> Post(Hub hub) =>
        (await hub.As("zwfw-admin1").Ask((ReadOrganisation.Handler h) => h.HandleAsync(CancellationToken.None))).Posts.Single(p => p.Post.Code == "SCJG-CHIEF");

    private static async Task End(Hub hub, DateOnly from)
    {
        await hub.Change(_ => { });
        await hub.Ask(async (EndLeave.Handler h) =>
        {
            await h.HandleAsync(new EndLeave.Command(Chief, from), CancellationToken.None);
            return true;
        });
    }
}
