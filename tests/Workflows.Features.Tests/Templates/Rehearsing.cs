using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>演练 over cases that really went through the hub.</summary>
public sealed class Rehearsing
{
    [HubFact]
    public async Task The_same_template_would_do_to_every_case_what_it_did_and_nothing_is_written()
    {
        await using var hub = await Rehearsals.OpenAsync();
        await Rehearsals.SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Rehearsals.Food));
        var before = await Rehearsals.RowsAsync(hub);
        hub.Sql.Start();

        var outcome = await Rehearsals.Rehearse(hub, 50);

        Assert.DoesNotContain(hub.Sql.Now.Texts, t => !t.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) && !t.StartsWith("PRAGMA", StringComparison.Ordinal));
        Assert.Equal(before, await Rehearsals.RowsAsync(hub));
        Assert.Equal((4, 4, 0), (outcome.Summary.Cases, outcome.Summary.Alike, outcome.Summary.Unreadable));
        Assert.All(outcome.Lines, l => Assert.True(l.Is.IsAlike, string.Join("; ", l.Is.Differences)));
        Assert.Contains(outcome.Lines, l => l.Row is { Runs: true });
        Assert.Contains(outcome.Lines, l => l.Is.Would!.Result == "Granted" && l.Is.Would.Stops.Count == 1);
    }

    [HubFact]
    public async Task A_new_step_shows_in_every_case_that_comes_to_it_with_the_days_that_it_costs()
    {
        await using var hub = await Rehearsals.OpenAsync();
        await Rehearsals.SomeCases(hub);
        await hub.Draws(Rehearsals.WithSecondReview());

        var outcome = await Rehearsals.Rehearse(hub, 50);

        var (sorts, granted) = (outcome.Summary.Sorts, outcome.Lines.Single(l => l.Is.Would!.Result == "Granted").Is);
        Assert.Equal((1, 1), (sorts[DifferenceSort.StepAdded], sorts[DifferenceSort.MoreDays]));
        Assert.Equal(2, granted.Days);
        Assert.Equal((AssumedBy.NewStep, "Passed"), granted.Would!.Tasks.Where(t => t.NodeId == "second").Select(t => (t.Assumed!.Value, t.Outcome!)).First());
        Assert.Equal(3, outcome.Summary.Alike);
        Assert.True(outcome.Summary.DaysLost == 2 && outcome.Summary.DaysWon == 0);
    }

    [HubFact]
    public async Task It_costs_the_same_commands_however_many_the_cases()
    {
        await using var hub = await Rehearsals.OpenAsync();
        await Rehearsals.SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Rehearsals.Food));
        await Rehearsals.Rehearse(hub, 1);

        var costs = new List<int>();
        foreach (var count in new[] { 1, 4 })
        {
            hub.Sql.Start();
            await Rehearsals.Rehearse(hub, count);
            costs.Add(hub.Sql.Now.Commands);
        }

        Assert.Equal(costs[0], costs[1]);
        Assert.True(costs[0] <= 7, string.Join("\n", hub.Sql.Now.Texts));
    }

    [HubFact]
    public async Task Who_does_not_see_drafts_does_not_rehearse_and_an_administrator_opens_no_case()
    {
        await using var hub = await Rehearsals.OpenAsync();
        await Rehearsals.SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Rehearsals.Food));

        await Refused.With("TEMPLATE_NOT_YOURS", () => Rehearsals.Rehearse(hub, 50, "scjg-rev1"));
        await Refused.With("REHEARSAL_COUNT", () => Rehearsals.Rehearse(hub, 201));
        await Refused.With("REHEARSAL_COUNT", () => Rehearsals.Rehearse(hub, 0));
        await Refused.With("TEMPLATE_DRAFT_CHANGED", () => hub.As(TemplateActs.Maker).Ask((RehearseTemplates.Handler h) =>
            h.RunAsync(new(new Scenery.Which(Rehearsals.Food, null, Guid.CreateVersion7()), 5), CancellationToken.None)));
        Assert.All((await Rehearsals.Rehearse(hub, 50)).Lines, l => Assert.False(l.MayOpen));
        Assert.All((await Rehearsals.Rehearse(hub, 50, TemplateActs.Second)).Lines, l => Assert.True(l.MayOpen));
    }

    [HubFact]
    public async Task Where_nobody_holds_the_post_it_says_so()
    {
        await using var hub = await Rehearsals.OpenAsync();
        await Rehearsals.SomeCases(hub);
        await hub.Draws(Rehearsals.WithSecondReview(post: "NO-SUCH-POST"));

        var granted = (await Rehearsals.Rehearse(hub, 50)).Lines.Single(l => l.Is.Would!.Result == "Granted").Is;

        Assert.Equal(["REHEARSAL_NOBODY"], granted.Faults.Where(f => f.Task.NodeId == "second").Select(f => f.Code));
    }
}
