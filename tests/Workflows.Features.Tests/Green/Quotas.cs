using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Green;
using ApprovalHub.Features.Review;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Green;

/// <summary>绿色通道额度: how far the channel is open, and who opens it further.</summary>
public sealed class Quotas
{
    internal const string One = "scope,key,period,most\nDepartment,SCJG,Month,1\n";

    [HubFact]
    public async Task Past_the_quota_only_the_head_approves_and_it_stays_marked()
    {
        await using var hub = await Hub.OpenAsync();
        await Import(hub, One);
        await Approve(hub, await Asked(hub), "scjg-chief");
        var second = await Asked(hub);

        var refusal = await Refused.With("GREEN_QUOTA_USED", () => Approve(hub, second, "scjg-chief"));
        Assert.Equal("Month", refusal.Args["period"]);
        Assert.Equal(Domain.Cases.Lane.Normal, (await hub.Case(second)).Lane);
        await Approve(hub, second, "scjg-head");

        var uses = await Uses(hub.As("zwfw-sup1"), new(null, null, null, false));
        Assert.Equal([second.CaseId], uses.Where(u => u.OverQuota).Select(u => u.CaseId));
        Assert.All(uses, u => Assert.Equal(("抢险救灾", "情况属实，同意"), (u.Reason, u.Opinion)));
        Assert.Single(await Uses(hub, new("SCJG", hub.Today, hub.Today, true)));
        Assert.Equal(2, (await hub.Ask((PublishQuotas.Handler h) => h.ReadAsync(CancellationToken.None))).Single().Used);
    }

    [HubFact]
    public async Task A_new_period_opens_it_again_and_other_departments_have_their_own()
    {
        await using var hub = await Hub.OpenAsync();
        await Import(hub, One);
        await Approve(hub, await Asked(hub), "scjg-chief");
        await Approve(hub, await Asked(hub, "公共场所卫生许可"), "wsjk-chief");

        await Approve(hub, await Asked(hub.At("2026-10-09 09:00")), "scjg-chief");
    }

    [HubFact]
    public async Task Of_two_chiefs_who_take_the_last_place_at_once_one_gets_it()
    {
        await using var hub = await Hub.OpenAsync();
        await Import(hub, One);
        var cases = new[] { await Asked(hub), await Asked(hub), await Asked(hub) };

        var approved = await Task.WhenAll(cases.Select(async one =>
        {
            hub.AsHere("scjg-chief");
            try
            {
                await hub.Ask((GreenChannel.Handler h) => h.ApproveAsync(new(one.CaseId), new("同意"), CancellationToken.None));
                return true;
            }
            catch (Domain.Kernel.RefusedException refused) when (refused.Refusal.Code == "GREEN_QUOTA_USED")
            {
                return false;
            }
        }));

        Assert.Single(approved, done => done);
        Assert.Single(await Uses(hub.As("zwfw-sup1"), new(null, null, null, false)));
    }

    [HubTheory]
    [InlineData("scope,key,period,most\nDepartment,NOBODY,Month,1\n", "IMPORT_UNKNOWN_REFERENCE")]
    [InlineData("scope,key,period,most\nMatter,SCJG,Month,1\n", "IMPORT_UNKNOWN_REFERENCE")]
    [InlineData("scope,key,period,most\nDepartment,SCJG,Week,1\n", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("scope,key,period,most\nDepartment,SCJG,Month,-1\n", "IMPORT_NUMBER_OUT_OF_RANGE")]
    [InlineData("scope,key,period\nDepartment,SCJG,Month\n", "IMPORT_COLUMN_MISSING")]
    public async Task A_faulty_file_changes_nothing(string csv, string code)
    {
        await using var hub = await Hub.OpenAsync();
        var before = (await hub.As("zwfw-admin1").Ask((PublishQuotas.Handler h) => h.ReadAsync(CancellationToken.None))).Count;

        var outcome = await hub.Ask((PublishQuotas.Handler h) => h.HandleAsync(csv, CancellationToken.None));

        Assert.Equal(code, Assert.Single(outcome.Faults).Code);
        Assert.Equal(before, (await hub.Ask((PublishQuotas.Handler h) => h.ReadAsync(CancellationToken.None))).Count);
        await Refused.With("ADMINISTRATORS_ONLY", () => hub.As("zwfw-sup1").Ask((PublishQuotas.Handler h) => h.HandleAsync(One, CancellationToken.None)));
    }

    [HubFact]
    public async Task A_department_sees_its_own_uses_and_a_clerk_none()
    {
        await using var hub = await Hub.OpenAsync();
        await Approve(hub, await Asked(hub), "scjg-head");

        Assert.Single(await Uses(hub.As("scjg-chief"), new(null, null, null, false)));
        Assert.Empty(await Uses(hub.As("wsjk-head"), new(null, null, null, false)));
        Assert.Empty(await Uses(hub, new("SCJG", null, null, false)));
        await Refused.With("SUPERVISION_NOT_YOURS", () => Uses(hub.As(Hub.Clerk), new(null, null, null, false)));
    }

    internal static Task<PublishQuotas.Outcome> Import(Hub hub, string csv) =>
        hub.As("zwfw-admin1").Ask((PublishQuotas.Handler h) => h.HandleAsync(csv, CancellationToken.None));

    internal static Task<ActAnswer> Asked(Hub hub, string matter = "食品经营许可") =>
        hub.As(Hub.Clerk).Receive(Hub.Application(matter, Applicants.Company) with { GreenReason = "抢险救灾" });

    internal static Task<ActAnswer> Approve(Hub hub, ActAnswer on, string by) =>
        hub.As(by).Ask((GreenChannel.Handler h) => h.ApproveAsync(new(on.CaseId), new("情况属实，同意"), CancellationToken.None));

    private static async Task<IReadOnlyList<ReadUses.Row>> Uses(Hub hub, ReadUses.Query query) =>
        (await hub.Ask((ReadUses.Handler h) => h.HandleAsync(query, null, 50, CancellationToken.None))).Rows;
}
