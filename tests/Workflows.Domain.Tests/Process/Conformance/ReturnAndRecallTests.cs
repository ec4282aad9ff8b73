using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

public abstract class ReturnAndRecallTests(string engine) : ConformanceSuite(engine)
{
    [SkippableFact]
    public void A_return_within_a_branch_leaves_the_neighbour_alone()
    {
        var play = Of(Parallel()).Complete("a1", "Passed").Do(new Signal.ReturnTo("a2#1", "a1"));
        Assert.Equal([new Effect.CloseTask("a2#1", "Return")], play.Last.OfType<Effect.CloseTask>());
        Assert.Empty(play.Last.OfType<Effect.CancelTask>());
        Assert.Equal(["a1#2", "b1#1"], play.Open.Keys);
    }

    [SkippableFact]
    public void After_the_join_work_can_go_back_into_one_branch_and_the_other_stays_done()
    {
        var play = Of(Parallel()).Complete("a1", "Passed").Complete("a2", "Passed").Complete("b1", "Passed");
        play.Do(new Signal.ReturnTo("decide#1", "a2"));
        Assert.Equal(["a2#2"], play.Open.Keys);
        Assert.Equal(["decide#2"], play.Complete("a2", "Passed").Open.Keys);
    }

    [SkippableFact]
    public void A_return_over_a_parallel_block_cancels_the_siblings()
    {
        var play = Of("joint", Play.Green).Complete("intake", "Accepted");
        play.Do(new Signal.ReturnTo("reviewGreen#1", "intake"));
        Assert.Equal(["jointReviewGreen#1/CGJ", "jointReviewGreen#1/XFJ"], play.Last.OfType<Effect.CancelTask>().Where(c => c.Why == "returned").Select(c => c.TaskKey));
        Assert.Equal(["intake#2"], play.Open.Keys);
    }

    [SkippableFact]
    public void A_return_lets_a_stopped_clock_run_again()
    {
        var play = Of("hearing").Complete("intake", "Accepted").Complete("review", "Passed");
        Assert.Equal([new Effect.StopClock("hearing", "Hearing", Limit.WorkDays(20))], play.Last.OfType<Effect.StopClock>());
        Assert.Contains(new Effect.ProduceDocument(Papers.SpecialProcedureNotice, "hearing"), play.Last);
        play.Do(new Signal.ReturnTo("hearing#1", "review"));
        Assert.Contains(new Effect.ResumeClock("hearing"), play.Last);
    }

    [SkippableTheory]
    [InlineData("ghost", "PROCESS_RETURN_TARGET_UNKNOWN")]
    [InlineData("lane", "PROCESS_RETURN_NOT_A_STEP")]
    [InlineData("reviewGreen", "PROCESS_RETURN_NOT_PASSED")]
    [InlineData("dispatch", "PROCESS_RETURN_NOT_PASSED")]
    [InlineData("decide", "PROCESS_RETURN_NOT_PASSED")]
    public void Work_goes_back_only_to_a_step_that_this_branch_passed(string node, string code) =>
        Assert.Equal(code, Of("standard").Complete("intake", "Accepted").Complete("review", "Passed").Refused(new Signal.ReturnTo("decide#1", node)));

    [SkippableFact]
    public void A_result_that_has_left_is_not_taken_back() =>
        Assert.Equal("PROCESS_RETURN_TOO_LATE", Issued().Refused(new Signal.ReturnTo("dispatch#1", "review")));

    [SkippableFact]
    public void The_last_completion_can_be_recalled_once()
    {
        var play = Of("standard", Play.Facts with { TwoReviewers = true }).Complete("intake", "Accepted");
        play.Do(new Signal.Complete("review#1/1", "Failed")).Do(new Signal.Recall("review#1/1"));
        Assert.Equal([new Effect.CancelTask("decide#1", "recalled"), new Effect.ReopenTask("review#1/1"), new Effect.ReopenTask("review#1/2")], play.Last);
        Assert.Equal("PROCESS_RECALL_STILL_OPEN", play.Refused(new Signal.Recall("review#1/1")));
        play.Do(new Signal.Complete("review#1/1", "Failed"));
        Assert.Equal(["decide#2"], play.Open.Keys);
    }

    [SkippableFact]
    public void A_recall_mirrors_the_clock()
    {
        var play = Of("hearing").Complete("intake", "Accepted").Complete("review", "Passed").Complete("hearing", "Done");
        play.Do(new Signal.Recall("hearing#1"));
        Assert.Contains(play.Last, e => e is Effect.StopClock { NodeId: "hearing" });
        Assert.Equal(["hearing"], play.Stopped);
    }

    [SkippableFact]
    public void Nothing_is_recalled_that_another_act_followed()
    {
        var play = Of("standard").Complete("intake", "Accepted").Complete("review", "Passed").Do(new Signal.Reassign("decide#1", "P2"));
        Assert.Equal("PROCESS_RECALL_NOT_LAST", play.Refused(new Signal.Recall("review#1")));
    }

    [SkippableFact]
    public void Nothing_is_recalled_after_a_paper_or_the_end()
    {
        Assert.Equal("PROCESS_RECALL_TOO_LATE", Of("standard").Complete("intake", "Accepted").Refused(new Signal.Recall("intake#1")));
        Assert.Equal("PROCESS_RECALL_TOO_LATE", Issued().Refused(new Signal.Recall("decide#1")));
        Assert.Equal("PROCESS_RECALL_TOO_LATE", Issued().Complete("dispatch", "Delivered").Refused(new Signal.Recall("dispatch#1")));
    }

    private Play Issued() => Of("standard").Complete("intake", "Accepted").Complete("review", "Passed").Complete("decide", "Granted");

    private static ProcessDefinition Parallel() => Draw.From("fork").Node("fork", ActivityTypes.FlowFork, ("branches", "[\"A\",\"B\"]"))
        .Step("a1", ActivityTypes.Review).Step("a2", ActivityTypes.Review).Step("b1", ActivityTypes.Review).Node("join", ActivityTypes.FlowJoin, ("mode", "WaitAll"))
        .Lines("fork A a1", "fork B b1", "a1 Passed a2", "a2 Passed join", "b1 Passed join", "join Done decide").Decision().Read();
}
