using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>审查 by two, 并联审批, 会签.</summary>
public abstract class SeveralAskedTests(string engine) : ConformanceSuite(engine)
{
    [SkippableFact]
    public void Two_reviewers_must_both_pass()
    {
        var play = Reviewed(true);
        Assert.Equal(["a#1/1", "a#1/2"], play.Open.Keys);
        play.Do(new Signal.Complete("a#1/2", "Passed"));
        Assert.Equal(["a#1/1"], play.Open.Keys);
        Assert.Equal(["yes#1"], play.Do(new Signal.Complete("a#1/1", "Passed")).Open.Keys);
    }

    [SkippableFact]
    public void The_first_reviewer_who_fails_decides_and_the_other_is_cancelled()
    {
        var play = Reviewed(true).Do(new Signal.Complete("a#1/2", "Failed"));
        Assert.Equal([new Effect.CloseTask("a#1/2", "Failed"), new Effect.CancelTask("a#1/1", "decided")], play.Last.Take(2));
        Assert.Equal(["no#1"], play.Open.Keys);
        Assert.Equal("PROCESS_TASK_CLOSED", play.Refused(new Signal.Complete("a#1/1", "Passed")));
    }

    [SkippableFact]
    public void A_joint_review_asks_the_lead_and_every_participant_at_once()
    {
        var play = Joint();
        Assert.Equal(["CGJ", "SCJG", "XFJ"], play.Open.Values.Select(t => t.Who.Department).Order());
        Assert.All(play.Open.Values, t => Assert.Equal(["Agreed", "Disagreed"], t.Outcomes));
    }

    [SkippableTheory]
    [InlineData("All", 50, "SCJG+ CGJ+ XFJ+", "yes")]
    [InlineData("All", 50, "SCJG+ CGJ-", "no")]
    [InlineData("Any", 50, "SCJG- CGJ+", "yes")]
    [InlineData("Any", 50, "SCJG- CGJ- XFJ-", "no")]
    [InlineData("Ratio", 60, "SCJG+ CGJ+", "yes")]
    [InlineData("Ratio", 60, "SCJG- CGJ-", "no")]
    [InlineData("Ratio", 67, "SCJG+ CGJ+ XFJ-", "no")]
    [InlineData("Lead", 50, "CGJ- XFJ- SCJG+", "yes")]
    [InlineData("Lead", 50, "CGJ+ SCJG-", "no")]
    public void A_joint_review_is_decided_by_its_rule_as_soon_as_it_is_certain(string rule, int ratio, string answers, string next)
    {
        var play = Joint(("rule", rule), ("ratio", ratio.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var answer in answers.Split(' '))
        {
            Assert.DoesNotContain(next + "#1", play.Open.Keys);
            play.Do(new Signal.Complete("a#1/" + answer[..^1], answer[^1] == '+' ? "Agreed" : "Disagreed"));
        }

        Assert.Equal([next + "#1"], play.Open.Keys);
    }

    [SkippableFact]
    public void Silence_counts_as_agreed_only_where_the_template_says_so()
    {
        var waits = Joint().Do(new Signal.TimerDue("a#1/CGJ"));
        Assert.Empty(waits.Last);
        Assert.Equal(3, waits.Open.Count);
        var agrees = Joint(("silence", "agreed")).Do(new Signal.TimerDue("a#1/CGJ"));
        Assert.Contains(new Effect.CloseTask("a#1/CGJ", "Agreed", ByTimer: true), agrees.Last);
        Assert.Equal("PROCESS_TASK_CLOSED", agrees.Refused(new Signal.TimerDue("a#1/CGJ")));
    }

    [SkippableFact]
    public void A_department_can_be_added_while_it_runs()
    {
        var play = Joint().Do(new Signal.AddParticipant("a", "GAJ"));
        Assert.Equal(new StepActor(ActorKind.Reviewer, "GAJ"), play.Open["a#1/GAJ"].Who);
        Assert.Equal("PROCESS_PARTICIPANT_ALREADY", play.Refused(new Signal.AddParticipant("a", "GAJ")));
        Assert.Equal("PROCESS_PARTICIPANT_NAME", play.Refused(new Signal.AddParticipant("a", "G/J")));
        Assert.Equal("PROCESS_NODE_ASKS_ONE", play.Refused(new Signal.AddParticipant("yes", "GAJ")));
        Assert.Equal("PROCESS_NODE_UNKNOWN", play.Refused(new Signal.AddParticipant("ghost", "GAJ")));
    }

    [SkippableFact]
    public void Taking_out_the_last_who_has_not_answered_decides()
    {
        var play = Joint().Do(new Signal.Complete("a#1/SCJG", "Agreed")).Do(new Signal.Complete("a#1/CGJ", "Agreed"));
        play.Do(new Signal.RemoveParticipant("a", "XFJ"));
        Assert.Equal(new Effect.CancelTask("a#1/XFJ", "removed"), play.Last[0]);
        Assert.Equal(["yes#1"], play.Open.Keys);
        Assert.Equal("PROCESS_NODE_NOT_RUNNING", play.Refused(new Signal.RemoveParticipant("a", "XFJ")));
    }

    [SkippableFact]
    public void Never_the_last_one_nor_one_who_answered_nor_the_lead_is_taken_out()
    {
        var play = Joint().Do(new Signal.RemoveParticipant("a", "XFJ")).Do(new Signal.RemoveParticipant("a", "CGJ"));
        Assert.Equal("PROCESS_PARTICIPANT_LAST", play.Refused(new Signal.RemoveParticipant("a", "SCJG")));
        Assert.Equal("PROCESS_PARTICIPANT_UNKNOWN", play.Refused(new Signal.RemoveParticipant("a", "XFJ")));
        Assert.Equal("PROCESS_PARTICIPANT_ANSWERED", Joint().Do(new Signal.Complete("a#1/CGJ", "Agreed")).Refused(new Signal.RemoveParticipant("a", "CGJ")));
        Assert.Equal("PROCESS_PARTICIPANT_LEADS", Joint(("rule", "Lead")).Refused(new Signal.RemoveParticipant("a", "SCJG")));
    }

    [SkippableFact]
    public void One_who_was_taken_out_and_is_asked_again_gets_a_new_key() =>
        Assert.Contains("a#1/CGJ~2", Joint().Do(new Signal.RemoveParticipant("a", "CGJ")).Do(new Signal.AddParticipant("a", "CGJ")).Open.Keys);

    [SkippableFact]
    public void A_countersign_in_sequence_asks_one_after_the_other()
    {
        var play = Signed(("sequence", "true"));
        Assert.Equal(["a#1/A"], play.Open.Keys);
        Assert.Equal(new StepActor(ActorKind.Post, null, "A"), play.Open["a#1/A"].Who);
        Assert.Equal("PROCESS_TASK_NOT_YET", play.Refused(new Signal.Complete("a#1/B", "Agreed")));
        play.Do(new Signal.Complete("a#1/A", "Agreed")).Do(new Signal.RemoveParticipant("a", "B"));
        Assert.Equal(["a#1/C"], play.Open.Keys);
        play.Do(new Signal.AddParticipant("a", "D")).Do(new Signal.Complete("a#1/C", "Agreed"));
        Assert.Equal(["a#1/D"], play.Open.Keys);
        Assert.Equal(["yes#1"], play.Do(new Signal.Complete("a#1/D", "Agreed")).Open.Keys);
    }

    [SkippableFact]
    public void A_post_whose_turn_was_recalled_is_asked_by_a_new_key()
    {
        var play = Signed(("sequence", "true")).Do(new Signal.Complete("a#1/A", "Agreed")).Do(new Signal.Recall("a#1/A"));
        Assert.Equal(["a#1/A"], play.Open.Keys);
        Assert.Equal(["a#1/B~2"], play.Do(new Signal.Complete("a#1/A", "Agreed")).Open.Keys);
    }

    [SkippableFact]
    public void A_countersign_asks_all_posts_at_once_unless_in_sequence() =>
        Assert.Equal(["a#1/A", "a#1/B", "a#1/C"], Signed().Open.Keys);

    private Play Reviewed(bool two) => Of(After(Draw.From("a").Step("a", ActivityTypes.Review), "Passed", "Failed"), Play.Facts with { TwoReviewers = two });

    private Play Joint(params (string, string)[] inputs) =>
        Of(After(Draw.From("a").Step("a", ActivityTypes.JointReview, inputs), "Agreed", "Disagreed"));

    private Play Signed(params (string, string)[] inputs) =>
        Of(After(Draw.From("a").Step("a", ActivityTypes.Countersign, [("posts", "[\"A\",\"B\",\"C\"]"), .. inputs]), "Agreed", "Disagreed"));

    private static ProcessDefinition After(Draw draw, string yes, string no) => draw.Step("yes", ActivityTypes.Decide).Step("no", ActivityTypes.Decide)
        .Line("a", yes, "yes").Line("a", no, "no").Read();
}
