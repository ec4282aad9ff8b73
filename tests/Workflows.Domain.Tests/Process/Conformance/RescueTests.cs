using ApprovalHub.Domain.Process;
using static ApprovalHub.Domain.Tests.Process.Moving.Versions;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>人工调整环节: a stuck case goes on at another step, never past what law asks for.</summary>
public abstract class RescueTests(string engine) : ConformanceSuite(engine)
{
    [SkippableFact]
    public void A_supervisor_frees_a_stuck_case_forward_and_back_but_not_over_what_law_asks_for()
    {
        var play = Of(ProcessDefinition.Parse(Line()).Value);
        Assert.Equal(["decide#1"], play.Do(new Signal.MoveTo("a#1", "decide")).Open.Keys);
        Assert.Equal(["a#2"], play.Do(new Signal.MoveTo("decide#1", "a")).Open.Keys);
        Assert.Equal("MOVE_PLACE_UNREACHABLE", play.Refused(new Signal.MoveTo("a#2", "dispatch")));
        Assert.Equal("MOVE_NOT_A_STEP", play.Refused(new Signal.MoveTo("a#2", "issue")));
        Assert.Equal("MOVE_ALREADY_THERE", play.Refused(new Signal.MoveTo("a#2", "a")));
        Assert.Equal("MOVE_TARGET_UNKNOWN", play.Refused(new Signal.MoveTo("a#2", "ghost")));
        Assert.Equal("PROCESS_TASK_CLOSED", play.Refused(new Signal.MoveTo("a#1", "decide")));
        Assert.Equal("PROCESS_RECALL_NOT_LAST", play.Refused(new Signal.Recall("a#1")));
        Assert.Equal(CaseResults.Granted, play.Complete("a", "Passed").Complete("decide", "Granted").Complete("dispatch", "Delivered").Result);
    }

    [SkippableFact]
    public void Neighbours_in_other_branches_stay_and_the_join_keeps_what_has_arrived()
    {
        var play = Of(ProcessDefinition.Parse(Parallel()).Value).Complete("a", "Passed");
        Assert.Equal("MOVE_PLACE_UNREACHABLE", play.Refused(new Signal.MoveTo("b#1", "dispatch")));
        Assert.Equal(["decide#1"], play.Do(new Signal.MoveTo("b#1", "decide")).Open.Keys);
        Assert.Equal(CaseResults.Denied, play.Complete("decide", "Denied").Complete("dispatch", "Delivered").Result);
    }

    [SkippableFact]
    public void A_hearing_is_left_only_backwards_and_its_clock_then_runs_on()
    {
        var play = Of("hearing", Play.Facts with { Values = Play.Facts.Values.SetItem("case.procedures", "") }).Complete("intake", "Accepted").Complete("review", "Passed");
        Assert.Equal("MOVE_PLACE_UNREACHABLE", play.Refused(new Signal.MoveTo("hearing#1", "decide")));
        Assert.Equal("MOVE_HISTORY_DIFFERS", play.Refused(new Signal.MoveTo("hearing#1", "intake")));
        play.Do(new Signal.MoveTo("hearing#1", "review"));
        Assert.Empty(play.Stopped);
        Assert.Equal(["hearing#2"], play.Complete("review", "Passed").Open.Keys);
        Assert.Equal(["hearing"], play.Stopped);
    }

    [SkippableFact]
    public void What_is_owed_and_a_decision_that_was_made_stand_in_the_way()
    {
        var owes = Of("standard", Play.Facts with { Owes = true }).Complete("intake", "Tolerated").Complete("review", "Passed").Complete("decide", "Granted");
        var gate = Assert.Single(owes.Open.Values);
        Assert.Equal(ActivityTypes.ToleranceGate, gate.ActivityType);
        Assert.Equal("MOVE_PLACE_UNREACHABLE", owes.Refused(new Signal.MoveTo(gate.TaskKey, "dispatch")));
        Assert.Equal("MOVE_HISTORY_DIFFERS", owes.Refused(new Signal.MoveTo(gate.TaskKey, "review")));
    }

    [SkippableFact]
    public void A_correction_has_its_day_which_nobody_sets_anew()
    {
        var play = Of("standard").Complete("intake", "Correction");
        var correction = Assert.Single(play.Open.Values);
        Assert.Equal("MOVE_CORRECTION_STANDS", play.Refused(new Signal.MoveTo(correction.TaskKey, "intake")));
        var other = Of("standard");
        Assert.Equal("MOVE_CORRECTION_STANDS", other.Refused(new Signal.MoveTo("intake#1", correction.NodeId)));
    }
}
