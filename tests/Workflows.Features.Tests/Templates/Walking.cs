using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>逐步走一遍: a case played by choices, anew each time.</summary>
public sealed class Walking
{
    private const string Food = "standard-site-visit";

    [HubFact]
    public async Task A_case_is_walked_to_its_end_with_clocks_that_stop_and_papers_that_come()
    {
        await using var hub = await Hub.OpenAsync();
        var begin = new WalkTemplates.Begin { Procedures = ["SiteVisit"] };

        var visit = await Walks(hub, begin, Done("intake#1", "Accepted"), Done("review#1/1", "Passed", 1), Done("review#1/2", "Passed"));
        var end = await Walks(hub, begin, Done("intake#1", "Accepted"), Done("review#1/1", "Passed", 1), Done("review#1/2", "Passed"),
            Done("siteVisit#1", "Done", 3), Done("decide#1", "Granted", 1), Done("dispatch#1", "Delivered"));

        Assert.Equal((3, (object?)null), (visit.Walk.Taken, visit.Walk.Stuck));
        Assert.Equal(["siteVisit#1"], visit.Walk.Stage.Open.Select(t => t.Key));
        Assert.Null(visit.Walk.Stage.PromisedDue());
        Assert.NotEmpty(visit.Walk.Stage.Open.Single().Asked.Seats);
        Assert.Equal("Granted", end.Walk.Stage.Result);
        Assert.Equal(2, end.Walk.Stage.Counted());
        Assert.Contains(end.Walk.Stage.Papers, p => p.Kind == "Certificate");
        Assert.NotNull(Assert.Single(end.Walk.Stage.Stops).To);
    }

    [HubFact]
    public async Task What_is_owed_holds_the_result_back_until_it_has_come()
    {
        await using var hub = await Hub.OpenAsync();
        WalkChoice[] granted = [Done("intake#1", "Tolerated"), Done("review#1/1", "Passed"), Done("review#1/2", "Passed"), Done("decide#1", "Granted")];

        var owed = await Walks(hub, new(), granted);
        var supplied = await Walks(hub, new(), [.. granted, new WalkChoice(WalkAct.Supply, null, null, 1)]);

        Assert.Equal(["gate#1"], owed.Walk.Stage.Open.Select(t => t.Key));
        Assert.True(owed.Walk.Facts.Owes);
        Assert.Equal(["dispatch#1"], supplied.Walk.Stage.Open.Select(t => t.Key));
    }

    [HubFact]
    public async Task A_choice_that_does_not_fit_says_why_and_leaves_the_case_before_it()
    {
        await using var hub = await Hub.OpenAsync();

        Assert.Equal((1, "PROCESS_OUTCOME_UNKNOWN"), Stuck(await Walks(hub, new(), Done("intake#1", "Accepted"), Done("review#1/1", "Granted"))));
        Assert.Equal((0, "WALK_TASK_NOT_OPEN"), Stuck(await Walks(hub, new(), Done("review#1/1", "Passed"))));
        Assert.Equal((1, "PROCESS_ENDED"), Stuck(await Walks(hub, new(), new WalkChoice(WalkAct.Withdraw, null, null, 0), new WalkChoice(WalkAct.Withdraw, null, null, 0))));
        await Refused.With("WALK_DAYS", () => Walks(hub, new(), Done("intake#1", "Accepted", -1)));
        await Refused.With("WALK_TOO_LONG", () => Walks(hub, new(), [.. Enumerable.Repeat(Done("intake#1", "Accepted"), 201)]));
        await Refused.With("WALK_FACTS", () => Walks(hub, new() { Form = new Dictionary<string, string> { ["case.lane"] = "green" } }));
        await Refused.With("WALK_FACTS", () => Walks(hub, new() { Participants = ["NOBODY"] }));
        await Refused.With("MATTER_UNKNOWN", () => Walks(hub, new() { Matter = "x" }));
    }

    private static (int, string?) Stuck(WalkTemplates.Outcome outcome) => (outcome.Walk.Taken, outcome.Walk.Stuck?.Code);

    private static WalkChoice Done(string task, string outcome, int days = 0) => new(WalkAct.Complete, task, outcome, days);

    private static Task<WalkTemplates.Outcome> Walks(Hub hub, WalkTemplates.Begin begin, params WalkChoice[] choices) =>
        hub.As(TemplateActs.Maker).Ask((WalkTemplates.Handler h) => h.OfAsync(new Scenery.Which(Food, 1, null), begin, choices, CancellationToken.None));
}
