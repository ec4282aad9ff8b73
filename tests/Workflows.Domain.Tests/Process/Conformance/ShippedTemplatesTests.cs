using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

public abstract class ShippedTemplatesTests(string engine) : ConformanceSuite(engine)
{
    public static TheoryData<string> All => Shipped.All;

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void A_shipped_template_is_written_back_byte_for_byte(string name) =>
        Assert.Equal(Shipped.Text(name), Shipped.Load(name).Json + "\n");

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void A_shipped_template_may_be_published_for_matters_that_promise_1_to_36_days(string name)
    {
        var faults = TemplateChecks.Check(Shipped.Load(name), Uses.Promising(1, 3, 5, 10, 20, 36));
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void Every_shipped_template_branches_on_the_lane_and_on_the_channel(string name)
    {
        var fields = Shipped.Load(name).Nodes.SelectMany(n => n.Settings.Rules).SelectMany(r => r.Conditions).Select(c => c.Field).ToList();
        Assert.Contains("case.lane", fields);
        Assert.Contains("case.channel", fields);
    }

    [SkippableFact]
    public void The_hearing_template_serves_matters_with_a_mandatory_hearing() =>
        Assert.Empty(TemplateChecks.Check(Shipped.Load("hearing"), Uses.For(Uses.Matter(20) with { HearingMandatory = true })));

    [SkippableFact]
    public void The_collective_template_serves_matters_reserved_for_a_collective_decision() =>
        Assert.Empty(TemplateChecks.Check(Shipped.Load("collective"), Uses.For(Uses.Matter(20) with { CollectiveDecision = true })));

    [SkippableFact]
    public void A_case_at_the_counter_begins_with_the_receipt_and_the_intake()
    {
        var play = Of("standard");
        Assert.Equal(
            [new Effect.ProduceDocument(Papers.Receipt, "start"), new Effect.Report(DataSets.Application, "start")],
            play.Last.Where(e => e is not Effect.OpenTask));
        Assert.Equal(["intake#1"], play.Open.Keys);
    }

    [SkippableFact]
    public void A_case_from_online_begins_with_the_pre_review()
    {
        var play = Of("standard", Play.Facts with { Values = Play.Facts.Values.SetItem("case.channel", "online") });
        Assert.Equal(["preReview#1"], play.Open.Keys);
        play.Complete("preReview", "Passed");
        Assert.Equal(new StepActor(ActorKind.Reviewer, "SCJG"), play.Open["intake#1"].Who);
    }

    [SkippableTheory]
    [InlineData("instant", "decide")]
    [InlineData("standard", "review")]
    [InlineData("standard-site-visit", "review")]
    [InlineData("joint", "jointReview")]
    [InlineData("hearing", "review")]
    [InlineData("collective", "review")]
    [InlineData("commitment", "decide")]
    public void The_green_lane_has_shorter_steps(string name, string step)
    {
        var green = Of(name, Play.Green).Complete("intake", "Accepted").Open.Values;
        var normal = Of(name).Complete("intake", "Accepted").Open.Values;
        Assert.Contains(normal, t => t.NodeId == step);
        Assert.All(green, t => Assert.EndsWith("Green", t.NodeId));
        Assert.True(
            green.Count > normal.Count(t => t.NodeId == step) || green.First(t => t.NodeId == step + "Green").Limit!.Value.Amount < normal.First().Limit!.Value.Amount,
            "neither shorter nor parallel");
    }

    [SkippableFact]
    public void A_standard_case_goes_from_the_counter_to_the_hand_over()
    {
        var play = Of("standard").Complete("intake", "Accepted").Complete("review", "Passed").Complete("decide", "Granted");
        Assert.Equal(
            [
                new Effect.CloseTask("decide#1", "Granted"),
                new Effect.Report(DataSets.Process, "decide"),
                new Effect.ProduceDocument(Papers.GrantDecision, "issue"),
                new Effect.ProduceDocument(Papers.Certificate, "issue"),
                new Effect.Report(DataSets.Result, "issue"),
                new Effect.Notify("ResultReady", "applicant"),
            ],
            play.Last.Where(e => e is not Effect.OpenTask));
        play.Complete("dispatch", "Delivered");
        Assert.Equal(
            [new Effect.CloseTask("dispatch#1", "Delivered"), new Effect.Report(DataSets.Collection, "dispatch"), new Effect.EndCase(CaseResults.Granted)],
            play.Last);
    }
}
