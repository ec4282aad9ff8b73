using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>Parallel branches: joins as Elsa's flowchart in its counter mode, save where that would lose or strand a token.</summary>
public abstract class JoinTests(string engine) : ConformanceSuite(engine)
{
    [SkippableTheory]
    [InlineData("WaitAll")]
    [InlineData("WaitAllActive")]
    public void A_join_waits_for_every_branch(string mode)
    {
        var play = Of(Two(mode)).Complete("a", "Passed");
        Assert.Equal(["b#1"], play.Open.Keys);
        Assert.Equal(["decide#1"], play.Complete("b", "Passed").Open.Keys);
    }

    [SkippableFact]
    public void A_join_of_the_first_cancels_the_others()
    {
        var play = Of(Two("WaitAny")).Complete("b", "Passed");
        Assert.Contains(new Effect.CancelTask("a#1", "decided"), play.Last);
        Assert.Equal(["decide#1"], play.Open.Keys);
    }

    [SkippableFact]
    public void A_merge_without_a_join_waits_for_the_branches_under_way_and_passes_once()
    {
        var definition = Draw.From("fork").Node("fork", ActivityTypes.FlowFork).Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review)
            .Lines("fork Done a", "fork Done b", "a Passed decide", "b Passed decide").Decision().Read();
        var play = Of(definition).Complete("a", "Passed");
        Assert.Equal(["b#1"], play.Open.Keys);
        Assert.Equal(["decide#1"], play.Complete("b", "Passed").Open.Keys);
    }

    [SkippableFact]
    public void What_a_step_opens_and_gives_up_at_once_nobody_sees()
    {
        var definition = Draw.From("fork").Node("fork", ActivityTypes.FlowFork).Step("a", ActivityTypes.Review)
            .Node("n", ActivityTypes.Notify, ("template", "T"), ("to", "[\"applicant\"]")).Node("join", ActivityTypes.FlowJoin, ("mode", "WaitAny"))
            .Lines("fork Done a", "fork Done n", "a Passed join", "n Done join", "join Done decide").Decision().Read();
        Assert.Equal(["decide#1"], Of(definition).Open.Keys);
    }

    [SkippableFact]
    public void Parallel_completions_in_any_order_give_the_same_end()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var definition = Drawings.New(seed, firstWins: false);
            var forth = Ended(definition, seed, keys => keys[0]);
            Assert.Equal(forth, Ended(definition, seed, keys => keys[^1]));
            Assert.Equal(forth, Ended(definition, seed, keys => keys[keys.Count / 2]));
        }
    }

    /// <summary>Every node answers the same whenever it is asked; only the order differs.</summary>
    private string Ended(ProcessDefinition definition, int seed, Func<List<string>, string> next)
    {
        var play = Of(definition, Play.Facts with { TwoReviewers = true, Values = Play.Facts.Values.SetItem("form.kind", (seed % 4).ToString(System.Globalization.CultureInfo.InvariantCulture)) });
        while (play.Result is null)
        {
            var key = next([.. play.Open.Keys]);
            string[] outcomes = [.. play.Open[key].Outcomes.Where(o => o != "Return")];
            play.Do(new Signal.Complete(key, outcomes[(key.Sum(c => c) + seed) % outcomes.Length]));
        }

        return play.Result + " " + Visits(play);
    }

    /// <summary>How often each node was asked.</summary>
    private static string Visits(Play play) =>
        string.Join(",", Domain.Process.Running.CaseState.Read(play.Definition, Engines.Books(play.State!)).Visits);

    private static ProcessDefinition Two(string mode) => Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]"))
        .Step("a", ActivityTypes.Review).Step("b", ActivityTypes.Review).Node("join", ActivityTypes.FlowJoin, ("mode", mode))
        .Lines("fork A a", "fork B b", "a Passed join", "b Passed join", "join Done decide").Decision().Read();
}
