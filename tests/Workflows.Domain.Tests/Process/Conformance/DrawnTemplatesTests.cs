using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>
/// A template that the designer has drawn from nothing and written (a test of the designer holds the file to what it writes): it may be published, and
/// runs on every engine alike.
/// </summary>
public abstract class DrawnTemplatesTests(string engine) : ConformanceSuite(engine)
{
    private static ProcessDefinition Joint
    {
        get
        {
            using var stream = typeof(DrawnTemplatesTests).Assembly.GetManifestResourceStream("drawn-joint.json")!;
            using var reader = new StreamReader(stream);
            return ProcessDefinition.Parse(reader.ReadToEnd()).Value;
        }
    }

    [SkippableFact]
    public void What_the_designer_draws_may_be_published()
    {
        var faults = TemplateChecks.Check(Joint, Uses.Promising(3, 5, 10, 20));
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [SkippableFact]
    public void It_runs_from_the_counter_to_the_applicant()
    {
        var play = Of(Joint, Play.Facts with { Participants = [], Owes = false, TwoReviewers = false });
        play.Complete("intake", "Accepted");
        play.Complete("jointReview2", "Agreed");
        play.Complete("review2", "Return");
        play.Complete("jointReview2", "Agreed");
        play.Complete("review2", "Passed");
        play.Complete("decide", "Granted");
        Assert.Contains(play.Open.Keys, k => k.StartsWith("dispatch", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Every_walk_over_it_holds_and_ends()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var facts = Play.Facts with
            {
                Owes = random.Next(2) == 0,
                TwoReviewers = random.Next(2) == 0,
                Participants = random.Next(4) == 0 ? [] : ["CGJ", "XFJ"],
                Values = Play.Facts.Values.SetItem("case.lane", random.Next(2) == 0 ? "green" : "normal").SetItem("case.channel", random.Next(2) == 0 ? "online" : "counter"),
            };
            new Walker(Of(Joint, facts), random).ToTheEnd();
        }
    }
}
