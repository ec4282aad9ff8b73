using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>演练 with cases that are made up, and one that is broken off.</summary>
public sealed class Making_up
{
    private static readonly string[] NotListed = ["technicalReview", "needsTechnical", "expertReview", "needsExperts", "hearing", "needsHearing", "publicNotice", "needsNotice"];

    [HubFact]
    public async Task Made_up_cases_go_by_every_outcome_and_row_and_are_the_same_each_time()
    {
        await using var hub = await Rehearsals.OpenAsync();
        await hub.Draws(TemplateActs.Shipped(Rehearsals.Food));

        var (one, other) = (await MadeUp(hub), await MadeUp(hub));

        Assert.Equal(one.Lines.Select(Told), other.Lines.Select(Told));
        Assert.True(one.Lines.Count > 5);
        // A matter that lists only some special procedures can never come to the others.
        Assert.All(one.Left!.Left, l => Assert.Contains(l.Node.Id, NotListed));
        Assert.All(one.Lines, l => Assert.Null(l.Is.Stuck));
    }

    [HubFact]
    public async Task It_stops_when_nobody_waits_any_more()
    {
        await using var hub = await Rehearsals.OpenAsync();
        await Rehearsals.SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Rehearsals.Food));
        using var left = new CancellationTokenSource();
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.As(TemplateActs.Maker).Ask((RehearseTemplates.Handler h) =>
            h.RunAsync(new(new Scenery.Which(Rehearsals.Food, null, null), 50), left.Token)));
    }

    private static Task<RehearseTemplates.Outcome> MadeUp(Hub hub) => hub.As(TemplateActs.Maker).Ask((RehearseTemplates.Handler h) =>
        h.RunAsync(new(new Scenery.Which(Rehearsals.Food, null, null), 100, MadeUp: true, Seed: 7), CancellationToken.None));

    private static string Told(RehearseTemplates.Line line) =>
        string.Join(';', line.Is.Would!.Tasks.Select(t => $"{t.Key} {t.Outcome} {t.EndedAt:O}")) + line.Is.Would.Result;
}
