using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>A case that was moved on its way is rehearsed with what it did on both versions.</summary>
public sealed class Rehearsing_moved_cases
{
    [HubFact]
    public async Task By_the_version_that_it_came_to_it_goes_as_it_went()
    {
        await using var hub = await MoveActs.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        hub.Clock.Advance(TimeSpan.FromMinutes(5));
        await hub.Moves();
        await hub.As("scjg-rev2").Complete(food, "实质审查", "Passed");
        await hub.As("scjg-rev1").Complete(food, "现场勘验", "Done");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        await hub.HandOver(food, Hub.Posted);

        var all = await hub.As(TemplateActs.Maker).Ask((RehearseTemplates.Handler h) => h.RunAsync(new(new Scenery.Which(MoveActs.Site, 2, null), 10), CancellationToken.None));

        var line = Assert.Single(all.Lines);
        Assert.Equal((0, 1), (all.Summary.Unreadable, all.Summary.Alike));
        Assert.Equal(CaseResults.Granted, line.Is.Was!.Result);
        Assert.Equal(2, line.Is.Was.Tasks.Count(t => t is { NodeId: "check", Round: 1, IsCancelled: false }));
        Assert.Equal(line.Is.Was.Tasks.Select(t => (t.NodeId, t.OpenedAt, t.EndedAt)), line.Is.Would!.Tasks.Select(t => (t.NodeId, t.OpenedAt, t.EndedAt)));
    }
}
