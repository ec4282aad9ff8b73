using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>停用: a version goes out of use by two persons; new cases take the one before it, if that still fits.</summary>
public sealed class Retiring
{
    private const string Site = "standard-site-visit";
    private static readonly DateOnly Later = new(2026, 10, 12);

    [HubFact]
    public async Task New_cases_take_the_version_before_and_running_ones_stay()
    {
        await using var hub = await OpenAsync();
        await hub.Publishes(TemplateActs.Shipped(Site), hub.Today);
        var running = await hub.FoodAccepted();

        await hub.Retires(Site, 2, Later);
        await hub.ConfirmsRetirement(Site, 2);

        Assert.Equal(2, (await hub.Case(await hub.FoodAccepted())).TemplateVersion);
        hub.At("2026-10-12 09:00");
        Assert.Equal(1, (await hub.Case(await hub.FoodAccepted())).TemplateVersion);
        Assert.Equal(2, (await hub.Case(running)).TemplateVersion);
    }

    [HubFact]
    public async Task Only_asked_for_it_stays_and_who_asked_does_not_confirm()
    {
        await using var hub = await OpenAsync();
        await hub.Publishes(TemplateActs.Shipped(Site), hub.Today);
        await hub.Retires(Site, 2, hub.Today);

        Assert.Equal(2, (await hub.Case(await hub.FoodAccepted())).TemplateVersion);
        await Refused.With("TEMPLATE_NEEDS_ANOTHER", () => hub.ConfirmsRetirement(Site, 2, TemplateActs.Maker));
        await Refused.With("TEMPLATE_RETIREMENT_ASKED", () => hub.Retires(Site, 2, hub.Today));
    }

    [HubFact]
    public async Task The_last_version_that_matters_use_stays()
    {
        await using var hub = await OpenAsync();

        var refusal = await Refused.With("TEMPLATE_STILL_NEEDED", () => hub.Retires(Site, 1, hub.Today));

        Assert.NotEmpty(refusal.Args["matter"]);
    }

    [HubFact]
    public async Task What_no_matter_uses_may_go()
    {
        await using var hub = await OpenAsync();

        await hub.Retires("collective", 1, hub.Today);
        await hub.ConfirmsRetirement("collective", 1);

        var row = (await hub.Ask((ReadTemplates.Handler h) => h.ListAsync(CancellationToken.None))).Single(r => r.Template.Id == "collective");
        Assert.False(row.InForce);
        await Refused.With("TEMPLATE_RETIRED", () => hub.Retires("collective", 1, hub.Today));
    }

    [HubFact]
    public async Task An_older_version_that_would_not_do_any_more_is_not_taken_again()
    {
        await using var hub = await OpenAsync();
        await hub.Publishes(TemplateActs.Shipped(Site), hub.Today);
        await hub.Change(db => BreakFirstVersion(db));

        var refusal = await Refused.With("TEMPLATE_OLDER_UNFIT", () => hub.Retires(Site, 2, hub.Today));

        Assert.Equal("1", refusal.Args["version"]);
    }

    [HubFact]
    public async Task A_request_that_was_dropped_and_asked_anew_is_another()
    {
        await using var hub = await OpenAsync();
        await hub.Retires("collective", 1, hub.Today);
        var seen = hub.RequestOf("collective", 1);
        await Drops(hub);
        await hub.Retires("collective", 1, Later);

        await Refused.With("TEMPLATE_RETIREMENT_CHANGED", () => hub.As(TemplateActs.Second).Ask(async (RetireTemplates.Handler h) =>
        {
            await h.ConfirmAsync("collective", 1, seen, CancellationToken.None);
            return true;
        }));
    }

    [HubFact]
    public async Task It_is_confirmed_by_the_matters_of_that_instant()
    {
        await using var hub = await OpenAsync();
        await hub.Retires("collective", 1, hub.Today);
        await hub.Republish("食品经营许可", m => m with { Template = "collective" });

        await Refused.With("TEMPLATE_STILL_NEEDED", () => hub.ConfirmsRetirement("collective", 1));
    }

    /// <summary>What takes its place must last: a version that itself goes later leaves a gap.</summary>
    [HubFact]
    public async Task Nor_is_one_taken_again_that_goes_out_of_use_later()
    {
        await using var hub = await OpenAsync();
        await hub.Publishes(TemplateActs.Shipped(Site), hub.Today);
        await hub.Retires(Site, 1, Later.AddDays(7));
        await hub.ConfirmsRetirement(Site, 1);

        await Refused.With("TEMPLATE_STILL_NEEDED", () => hub.Retires(Site, 2, Later));
    }

    [HubFact]
    public async Task Dropped_it_may_be_asked_again()
    {
        await using var hub = await OpenAsync();
        await hub.Retires("collective", 1, hub.Today);
        await Drops(hub);

        await Refused.With("TEMPLATE_RETIREMENT_NOT_ASKED", () => Drops(hub));
        await hub.Retires("collective", 1, hub.Today);
    }

    private static Task<bool> Drops(Hub hub) => hub.As(TemplateActs.Maker).Ask(async (RetireTemplates.Handler h) =>
    {
        await h.DropAsync("collective", 1, hub.RequestOf("collective", 1), CancellationToken.None);
        return true;
    });

    /// <summary>The demo's first version as an installation of an older hub may have it.</summary>
    private static void BreakFirstVersion(Db.Model.HubDb db)
    {
        var first = db.Templates.Single(t => t.Id == Site && t.Version == 1);
        db.Entry(first).Property(t => t.Json).CurrentValue = first.Json.Replace("\"1 WorkDay\"", "\"soon\"", StringComparison.Ordinal);
    }

    private static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }
}
