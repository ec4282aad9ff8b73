using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>模板草稿: one at a time for each template, kept as it comes, faults and all.</summary>
public sealed class Drafting
{
    [HubFact]
    public async Task A_draft_is_the_next_version_and_keeps_what_the_hub_does_not_know()
    {
        await using var hub = await OpenAsync();

        var sheet = await hub.Draws(TemplateActs.Shipped("standard", json => json["customProperties"]!["Foreign"] = "留着"));

        Assert.Equal((2, DraftState.Editing, "谢慧敏"), (sheet.Draft.Version, sheet.Draft.State, sheet.Draft.DrawnBy));
        Assert.Empty(sheet.Faults);
        var kept = System.Text.Json.Nodes.JsonNode.Parse(sheet.Draft.Json)!;
        Assert.Equal(("留着", 2), ((string?)kept["customProperties"]!["Foreign"], (int)kept["version"]!));
    }

    [HubFact]
    public async Task What_is_wrong_is_kept_and_told_and_cannot_be_submitted()
    {
        await using var hub = await OpenAsync();

        var sheet = await hub.Draws(TemplateActs.Shipped("instant").Replace("\"1 WorkDay\"", "\"soon\"", StringComparison.Ordinal));
        var asked = await hub.Submits(sheet, hub.Today);

        Assert.NotEmpty(sheet.Faults);
        Assert.Equal(sheet.Faults.Count, asked.Faults.Count);
        Assert.Equal(DraftState.Editing, (await Kept(hub, "instant"))!.State);
    }

    [HubFact]
    public async Task A_second_draft_of_a_template_is_refused_and_says_whose_the_first_is()
    {
        await using var hub = await OpenAsync();
        await hub.Draws(TemplateActs.Shipped("standard"));

        var refusal = await Refused.With("TEMPLATE_DRAFT_EXISTS", () => hub.Draws(TemplateActs.Shipped("standard")));

        Assert.Equal("谢慧敏", refusal.Args["who"]);
    }

    [HubFact]
    public async Task Of_two_changes_of_one_draft_the_second_is_refused()
    {
        await using var hub = await OpenAsync();
        var sheet = await hub.Draws(TemplateActs.Shipped("standard"));
        await hub.Draws(TemplateActs.Shipped("standard", json => json["name"] = "先到"), sheet.Draft.Revision);

        await Refused.With("TEMPLATE_DRAFT_CHANGED", () => hub.Draws(TemplateActs.Shipped("standard", json => json["name"] = "后到"), sheet.Draft.Revision));

        Assert.Equal("先到", (await Kept(hub, "standard"))!.Name);
    }

    [HubFact]
    public async Task Nobody_but_an_administrator_draws_and_only_who_oversees_sees_it()
    {
        await using var hub = await OpenAsync();
        await hub.Draws(TemplateActs.Shipped("standard"));

        await Refused.With("ADMINISTRATORS_ONLY", () => hub.As("zwfw-sup1").Ask((DrawTemplates.Handler h) => h.SaveAsync(TemplateActs.Shipped("joint"), null, CancellationToken.None)));
        await Refused.With("TEMPLATE_NOT_YOURS", () => hub.As("scjg-rev1").Ask((DrawTemplates.Handler h) => h.ReadAsync("standard", null, CancellationToken.None)));
        Assert.Single(await hub.As("zwfw-sup1").Ask((DrawTemplates.Handler h) => h.ListAsync(CancellationToken.None)));
    }

    [HubFact]
    public async Task Deleted_it_is_gone_and_a_submitted_one_stays()
    {
        await using var hub = await OpenAsync();
        var gone = await hub.Draws(TemplateActs.Shipped("joint"));
        var sealedOne = await hub.Submits(await hub.Draws(TemplateActs.Shipped("standard")), hub.Today);

        await Deletes(hub, gone);
        await Refused.With("TEMPLATE_DRAFT_SEALED", () => Deletes(hub, sealedOne));
        await Refused.With("TEMPLATE_DRAFT_SEALED", () => hub.Draws(TemplateActs.Shipped("standard"), sealedOne.Draft.Revision));

        Assert.Null(await Kept(hub, "joint"));
        Assert.NotNull(await Kept(hub, "standard"));
        await Refused.With("TEMPLATE_DRAFT_UNKNOWN", () => Deletes(hub, gone));
    }

    [HubTheory]
    [InlineData("../standard")]
    [InlineData("a b")]
    public async Task An_id_that_no_address_could_hold_is_refused(string id)
    {
        await using var hub = await OpenAsync();

        await Refused.With("TEMPLATE_ID_UNFIT", () => hub.Draws(TemplateActs.Shipped("standard", json => json["definitionId"] = id)));
    }

    [HubTheory]
    [InlineData("\"即办件\"", "\"\\u0000\"", "TEMPLATE_TEXT_UNFIT")]
    [InlineData("\"即办件\"", "\"\\ud800\"", "TEMPLATE_TEXT_UNFIT")]
    [InlineData("\"即办件\"", "\"{0}\"", "TEXT_TOO_LONG")]
    public async Task A_text_that_no_database_could_hold_is_refused(string was, string becomes, string code)
    {
        await using var hub = await OpenAsync();
        var json = TemplateActs.Shipped("instant").Replace(was, becomes.Replace("{0}", new string('长', 201), StringComparison.Ordinal), StringComparison.Ordinal);

        await Refused.With(code, () => hub.Draws(json));
    }

    /// <summary>A page that was left open must not let out, or change, what its reader never saw.</summary>
    [HubFact]
    public async Task A_draft_that_was_thrown_away_and_drawn_anew_is_another()
    {
        await using var hub = await OpenAsync();
        var seen = await hub.Submits(await hub.Draws(TemplateActs.Shipped("standard")), hub.Today);
        await Deletes(hub, await hub.SendsBack(seen));
        await hub.Submits(await hub.Draws(TemplateActs.Shipped("standard", json => json["name"] = "另一份")), hub.Today);

        await Refused.With("TEMPLATE_DRAFT_CHANGED", () => hub.LetsOut(seen));
    }

    private static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }

    private static Task<bool> Deletes(Hub hub, DrawTemplates.Sheet sheet) => hub.As(TemplateActs.Maker).Ask(async (DrawTemplates.Handler h) =>
    {
        await h.DeleteAsync(sheet.Draft.Id, sheet.Draft.Revision, CancellationToken.None);
        return true;
    });

    private static async Task<TemplateDraft?> Kept(Hub hub, string id)
    {
        await using var db = hub.Db();
        return await db.TemplateDrafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id);
    }
}
