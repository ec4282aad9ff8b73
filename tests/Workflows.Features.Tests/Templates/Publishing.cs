using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>流程模板 are published by two persons as the next version, from a day, for the matters of that day.</summary>
public sealed class Publishing
{
    private const string Site = "standard-site-visit";
    private static readonly DateOnly Later = new(2026, 10, 12);

    [HubFact]
    public async Task The_next_version_is_taken_by_new_cases_from_its_day()
    {
        await using var hub = await OpenAsync();

        Assert.Empty((await hub.Publishes(TemplateActs.Shipped(Site), Later)).Faults);

        Assert.Equal(1, (await hub.Case(await hub.FoodAccepted())).TemplateVersion);
        hub.At("2026-10-12 09:00");
        Assert.Equal(2, (await hub.Case(await hub.FoodAccepted())).TemplateVersion);
    }

    [HubFact]
    public async Task A_version_says_who_drew_it_who_let_it_out_and_why()
    {
        await using var hub = await OpenAsync();
        await hub.Publishes(TemplateActs.Shipped(Site), Later);

        var row = (await hub.Ask((ReadTemplates.Handler h) => h.ListAsync(CancellationToken.None))).Single(r => r.Template is { Id: Site, Version: 2 });

        Assert.Equal(("谢慧敏", "审批提速", Later), (row.Template.SubmittedBy, row.Template.Why, row.Template.EffectiveFrom));
        Assert.NotEqual("谢慧敏", row.Template.PublishedBy);
        Assert.False(row.InForce);
    }

    [HubFact]
    public async Task Sent_back_it_is_drawn_anew_and_the_reason_stands_there()
    {
        await using var hub = await OpenAsync();
        var back = await hub.SendsBack(await hub.Submits(await hub.Draws(TemplateActs.Shipped(Site)), Later));

        Assert.Equal((DraftState.Editing, "时限写错"), (back.Draft.State, back.Draft.ReturnReason));
        await Refused.With("TEMPLATE_DRAFT_NOT_SUBMITTED", () => hub.LetsOut(back));
        Assert.Empty((await hub.LetsOut(await hub.Submits(await hub.Draws(TemplateActs.Shipped(Site), back.Draft.Revision), Later))).Faults);
    }

    [HubFact]
    public async Task Published_twice_it_is_there_once()
    {
        await using var hub = await OpenAsync();
        var sheet = await hub.Submits(await hub.Draws(TemplateActs.Shipped(Site)), Later);
        await hub.LetsOut(sheet);

        await Refused.With("TEMPLATE_DRAFT_UNKNOWN", () => hub.LetsOut(sheet));

        await using var db = hub.Db();
        Assert.Equal(2, await db.Templates.CountAsync(t => t.Id == Site));
    }

    [HubFact]
    public async Task Of_publishing_and_sending_back_at_once_only_one_happens()
    {
        Hub? hub = null;
        DrawTemplates.Sheet? sheet = null;
        hub = await Acts.Book_changes_take_turns.OpenAsync(async h =>
        {
            h.AsHere("zwfw-sup1");
            await h.Ask((PublishTemplates.Handler p) => p.ReturnAsync(new(Site, sheet!.Draft.Revision), "再看看", CancellationToken.None));
        }, armed: () => sheet is not null);
        await using var open = hub;
        sheet = await hub.Submits(await hub.Draws(TemplateActs.Shipped(Site)), Later);

        await Refused.With("BOOK_CHANGED", () => hub.LetsOut(sheet));

        await using var db = hub.Db();
        Assert.Equal(1, await db.Templates.CountAsync(t => t.Id == Site));
        Assert.Equal(DraftState.Editing, (await db.TemplateDrafts.SingleAsync(d => d.Id == Site)).State);
    }

    [HubFact]
    public async Task It_is_not_published_into_the_past_not_even_when_it_waited_too_long()
    {
        await using var hub = await OpenAsync();
        var draft = await hub.Draws(TemplateActs.Shipped(Site));
        await Refused.With("TEMPLATE_BACKDATED", () => hub.Submits(draft, hub.Today.AddDays(-1)));
        var sheet = await hub.Submits(draft, hub.Today);

        hub.At("2026-09-21 09:00");

        await Refused.With("TEMPLATE_BACKDATED", () => hub.LetsOut(sheet));
    }

    [HubFact]
    public async Task It_is_held_against_the_matters_of_its_day_and_after_not_of_today()
    {
        await using var hub = await OpenAsync();
        var sheet = await hub.Submits(await hub.Draws(TemplateActs.Shipped(Site)), Later.AddDays(7));
        await hub.Change(db =>
        {
            var code = DemoCentre.Matter("食品经营许可").Code;
            var history = db.MatterVersions.Where(v => v.MatterCode == code).ToList();
            var heard = history.Single().Content with { SpecialProcedures = [new(SpecialProcedureKind.Hearing, true, new(20, Domain.Clocks.LimitUnit.WorkDay), "测试")] };
            db.Add(MatterVersion.Publish(history, heard, Later.AddDays(7), hub.Publication).Value);
        });

        Assert.Contains((await hub.LetsOut(sheet)).Faults, f => f.Code == "TEMPLATE_HEARING_CAN_BE_SKIPPED");
        await using var db = hub.Db();
        Assert.Equal(1, await db.Templates.CountAsync(t => t.Id == Site));
    }

    private static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }
}
