using ApprovalHub.Features.Matters;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Matters;

public sealed class Versions_in_use
{
    [HubFact]
    public async Task Open_cases_are_counted_by_the_version_that_they_stay_on()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.FoodAccepted();
        hub.At("2026-09-19 09:00");
        await hub.Republish("食品经营许可", m => m with { ConsultPhone = "0373-1" });
        await hub.FoodAccepted();
        await hub.FoodAccepted();

        var versions = await hub.As("zwfw-admin1").Ask((MatterHistory.Handler h) => h.VersionsAsync(DemoCentre.Matter("食品经营许可").Code, CancellationToken.None));
        var templates = await hub.Ask((ReadTemplates.Handler h) => h.ListAsync(CancellationToken.None));

        Assert.Equal([(2, 2, true), (1, 1, false)], versions.Select(v => (v.Published.Version, v.OpenCases, v.InForce)));
        Assert.Equal(3, templates.Single(t => t.Template.Id == "standard-site-visit").OpenCases);
        Assert.All(templates.Where(t => t.Template.Id != "standard-site-visit"), t => Assert.Equal(0, t.OpenCases));
    }

    [HubFact]
    public async Task The_version_of_a_template_in_force_is_the_newest_that_has_begun()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("instant", json => json);

        var templates = await hub.As("zwfw-admin1").Ask((ReadTemplates.Handler h) => h.ListAsync(CancellationToken.None));

        Assert.Equal([(1, false), (2, true)], templates.Where(t => t.Template.Id == "instant").Select(t => (t.Template.Version, t.InForce)));
    }
}
