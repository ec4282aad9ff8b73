using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Tests.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>流程模板 are published as the next version, from a day, for the matters of that day.</summary>
public sealed class Publishing
{
    private static readonly DateOnly Later = new(2026, 10, 12);

    [HubFact]
    public async Task The_next_version_is_taken_by_new_cases_from_its_day()
    {
        await using var hub = await OpenAsync();

        Assert.Empty((await Publish(hub, Later)).Faults);

        Assert.Equal(1, (await hub.Case(await hub.FoodAccepted())).TemplateVersion);
        hub.At("2026-10-12 09:00");
        Assert.Equal(2, (await hub.Case(await hub.FoodAccepted())).TemplateVersion);
    }

    [HubFact]
    public async Task It_is_not_published_into_the_past()
    {
        await using var hub = await OpenAsync();

        await Refused.With("TEMPLATE_BACKDATED", () => Publish(hub, hub.Today.AddDays(-1)));
    }

    [HubFact]
    public async Task A_version_is_published_once_and_none_is_left_out()
    {
        await using var hub = await OpenAsync();
        await Publish(hub, Later);

        var refusal = await Refused.With("TEMPLATE_VERSION_NOT_NEXT", () => Publish(hub, Later));

        Assert.Equal("3", refusal.Args["next"]);
    }

    [HubFact]
    public async Task It_is_held_against_the_matters_of_its_day_and_after_not_of_today()
    {
        await using var hub = await OpenAsync();
        await hub.Change(db =>
        {
            var code = DemoCentre.Matter("食品经营许可").Code;
            var history = db.MatterVersions.Where(v => v.MatterCode == code).ToList();
            var heard = history.Single().Content with { SpecialProcedures = [new(SpecialProcedureKind.Hearing, true, new(20, Domain.Clocks.LimitUnit.WorkDay), "测试")] };
            db.Add(MatterVersion.Publish(history, heard, Later.AddDays(7), hub.Publication).Value);
        });

        Assert.Contains((await Publish(hub, Later.AddDays(7))).Faults, f => f.Code == "TEMPLATE_HEARING_CAN_BE_SKIPPED");
        Assert.Contains((await Publish(hub, Later)).Faults, f => f.Code == "TEMPLATE_HEARING_CAN_BE_SKIPPED");
    }

    private static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }

    private static Task<ManageTemplates.Outcome> Publish(Hub hub, DateOnly from) => hub.As("zwfw-admin1").Ask((ManageTemplates.Handler h) =>
        h.PublishAsync(new ManageTemplates.Publish(Book_changes_take_turns.NextTemplate("standard-site-visit"), from), CancellationToken.None));
}
