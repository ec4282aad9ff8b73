using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>How cases end, and with which papers, reports and results.</summary>
public abstract class EndingTests(string engine) : ConformanceSuite(engine)
{
    [SkippableTheory]
    [InlineData("Refused", CaseResults.Refused, Papers.RefusalNotice)]
    [InlineData("NotRequired", CaseResults.NotRequired, Papers.NotRequiredNotice)]
    [InlineData("NotCompetent", CaseResults.NotCompetent, Papers.NotCompetentNotice)]
    public void The_intake_outcomes_of_article_32_end_the_case_with_their_own_result_and_paper(string outcome, string result, string paper)
    {
        var play = Of("standard").Complete("intake", outcome);
        Assert.Equal(result, play.Result);
        Assert.Contains(new Effect.ProduceDocument(paper, "intake"), play.Last);
        Assert.Contains(play.Last, e => e is Effect.Report { DataSet: DataSets.Result });

        var unconnected = Of(Draw.From("intake").Step("intake", ActivityTypes.Intake).Read()).Complete("intake", outcome);
        Assert.Equal(result, unconnected.Result);
    }

    [SkippableFact]
    public void A_rejected_pre_review_returns_the_case() =>
        Assert.Equal(CaseResults.Returned, Of("standard", Play.Facts with { Values = Play.Facts.Values.SetItem("case.channel", "online") }).Complete("preReview", "Rejected").Result);

    [SkippableFact]
    public void Accepted_with_tolerated_materials_gives_both_notices()
    {
        var play = Of("standard").Complete("intake", "Tolerated");
        Assert.Equal([Papers.AcceptanceNotice, Papers.ToleranceNotice], play.Last.OfType<Effect.ProduceDocument>().Select(d => d.Kind));
        Assert.Contains(new Effect.Report(DataSets.Acceptance, "intake"), play.Last);
    }

    [SkippableFact]
    public void A_correction_goes_back_to_the_intake_and_overdue_counts_as_withdrawn()
    {
        var play = Of("standard").Complete("intake", "Correction");
        Assert.Contains(new Effect.ProduceDocument(Papers.CorrectionNotice, "intake"), play.Last);
        play.Complete("correction", "Completed");
        Assert.Equal(["intake#2"], play.Open.Keys);
        play.Complete("intake", "Correction").Do(new Signal.TimerDue("correction#2"));
        Assert.Contains(new Effect.CloseTask("correction#2", "Overdue", ByTimer: true), play.Last);
        Assert.Equal(CaseResults.Withdrawn, play.Result);
    }

    [SkippableFact]
    public void A_denial_is_served_and_ends_denied_without_a_certificate()
    {
        var play = Of("standard").Complete("intake", "Accepted").Complete("review", "Failed").Complete("decide", "Denied");
        Assert.Equal([new Effect.ProduceDocument(Papers.DenialDecision, "decide")], play.Last.OfType<Effect.ProduceDocument>());
        Assert.Equal(CaseResults.Denied, play.Complete("dispatch", "Delivered").Result);
        Assert.Contains(play.Last, e => e is Effect.Report { DataSet: DataSets.Result });
    }

    [SkippableFact]
    public void An_unclaimed_result_stays_granted() =>
        Assert.Equal(CaseResults.Granted, Of("standard").Complete("intake", "Accepted").Complete("review", "Passed").Complete("decide", "Granted").Complete("dispatch", "Unclaimed").Result);

    [SkippableFact]
    public void The_gate_lets_a_case_pass_that_owes_nothing_and_holds_one_that_owes()
    {
        var play = AtGate();
        Assert.Equal(ActorKind.Applicant, play.Open["gate#1"].Who.Kind);
        Assert.Empty(play.Do(new Signal.MaterialsSupplied()).Last);
        play.Facts_ = play.Facts_ with { Owes = false };
        play.Do(new Signal.MaterialsSupplied());
        Assert.Equal(["dispatch#1"], play.Open.Keys);
        Assert.Contains(new Effect.ProduceDocument(Papers.Certificate, "issue"), play.Last);
    }

    [SkippableFact]
    public void Materials_may_come_before_the_gate_is_reached()
    {
        var play = Of("standard").Complete("intake", "Tolerated");
        var state = play.State;
        Assert.Equal(state, play.Do(new Signal.MaterialsSupplied()).State);
    }

    [SkippableFact]
    public void At_an_overdue_gate_the_caller_may_complete_or_terminate()
    {
        Assert.Equal(CaseResults.Withdrawn, AtGate().Complete("gate", "Overdue").Result);
        Assert.Equal(CaseResults.Returned, AtGate().Do(new Signal.Terminate(CaseResults.Returned)).Result);
        Assert.Empty(AtGate().Do(new Signal.TimerDue("gate#1")).Last);
    }

    [SkippableFact]
    public void Withdrawal_cancels_what_is_open_and_lets_the_clock_run()
    {
        var play = Of("hearing", Play.Green).Complete("intake", "Accepted").Complete("reviewGreen", "Passed").Do(new Signal.Withdraw());
        Assert.Equal(
            [new Effect.CancelTask("hearing#1", "ended"), new Effect.ResumeClock("hearing")],
            play.Last.Take(2));
        Assert.Equal(CaseResults.Withdrawn, play.Result);
        Assert.Equal("PROCESS_ENDED", play.Refused(new Signal.Withdraw()));
    }

    [SkippableFact]
    public void A_grant_takes_a_decision()
    {
        var play = Of("standard");
        Assert.Equal("PROCESS_RESULT_WITHOUT_DECISION", play.Refused(new Signal.Terminate(CaseResults.Granted)));
        Assert.Equal("PROCESS_RESULT_UNKNOWN", play.Refused(new Signal.Terminate("Lost")));
        var early = Draw.From("a").Step("a", ActivityTypes.Review).Node("issue", ActivityTypes.Issue).End("end").Lines("a Passed issue", "issue Done end");
        Assert.Equal("PROCESS_RESULT_WITHOUT_DECISION", Of(early.Read()).Refused(new Signal.Complete("a#1", "Passed")));
        var claimed = Draw.From("a").Step("a", ActivityTypes.Review).End("end", CaseResults.Granted).Lines("a Passed end");
        Assert.Equal("PROCESS_RESULT_WITHOUT_DECISION", Of(claimed.Read()).Refused(new Signal.Complete("a#1", "Passed")));
    }

    [SkippableFact]
    public void An_end_may_set_another_result_and_needs_one()
    {
        var forwarded = Draw.From("a").Step("a", ActivityTypes.Review).End("end", CaseResults.Forwarded).Lines("a Passed end");
        Assert.Equal(CaseResults.Forwarded, Of(forwarded.Read()).Complete("a", "Passed").Result);
        var none = Draw.From("a").Step("a", ActivityTypes.Review).End("end").Lines("a Passed end");
        Assert.Equal("PROCESS_END_WITHOUT_RESULT", Of(none.Read()).Refused(new Signal.Complete("a#1", "Passed")));
    }

    private Play AtGate() =>
        Of("standard", Play.Facts with { Owes = true }).Complete("intake", "Tolerated").Complete("review", "Passed").Complete("decide", "Granted");
}
