using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>Maker is not checker: a template is let out by somebody who has neither drawn nor submitted it, nor shares a post with who has.</summary>
public sealed class Two_persons
{
    private const string Site = "standard-site-visit";
    private static readonly DateOnly Later = new(2026, 10, 12);

    [HubFact]
    public async Task Who_submitted_it_does_not_let_it_out()
    {
        await using var hub = await OpenAsync();
        var sheet = await hub.Submits(await hub.Draws(TemplateActs.Shipped(Site)), Later);

        Assert.Equal("TEMPLATE_NEEDS_ANOTHER", sheet.NotYours!.Code);
        await Refused.With("TEMPLATE_NEEDS_ANOTHER", () => hub.LetsOut(sheet, TemplateActs.Maker));
        await Refused.With("TEMPLATE_NOT_YOURS", () => hub.LetsOut(sheet, "scjg-rev1"));
        Assert.Empty((await hub.LetsOut(sheet)).Faults);
    }

    /// <summary>AB角: B acts in A's place, so the two of one post are one.</summary>
    [HubFact]
    public async Task Nor_does_who_stands_in_for_them()
    {
        await using var hub = await OpenAsync();
        var sheet = await hub.Submits(await hub.Draws(TemplateActs.Shipped(Site)), Later);
        await hub.Change(db => db.Leaves.Add(new Domain.People.Leave(DemoCentre.Person(TemplateActs.Maker), hub.Today, hub.Today)));

        await Refused.With("TEMPLATE_NEEDS_ANOTHER", () => hub.LetsOut(sheet, "zwfw-admin2"));
    }

    /// <summary>Who stood in while it was submitted is no second person, whatever posts they hold besides.</summary>
    [HubFact]
    public async Task Nor_does_for_whom_it_was_submitted()
    {
        await using var hub = await OpenAsync();
        await hub.Change(db => db.Leaves.Add(new Domain.People.Leave(DemoCentre.Person(TemplateActs.Maker), hub.Today, hub.Today)));
        var sheet = await hub.As("zwfw-admin2").Ask((DrawTemplates.Handler h) => h.SaveAsync(TemplateActs.Shipped(Site), null, CancellationToken.None));
        sheet = await hub.As("zwfw-admin2").Ask((PublishTemplates.Handler h) => h.SubmitAsync(new(Site, sheet.Draft.Revision), Later, "试", CancellationToken.None));

        hub.At("2026-09-21 09:00");

        await Refused.With("TEMPLATE_NEEDS_ANOTHER", () => hub.LetsOut(sheet, TemplateActs.Maker));
        Assert.Empty((await hub.LetsOut(sheet)).Faults);
    }

    private static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }
}
