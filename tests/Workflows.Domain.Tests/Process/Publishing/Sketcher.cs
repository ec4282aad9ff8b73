using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>
/// Draws whole templates at random, as an administrator would: reception with corrections and tolerance, a body of steps, branches, parallel blocks
/// and loops, a decision, the gate, the certificate and its hand-over. Every sort of node there is comes up.
/// </summary>
internal sealed class Sketcher(Random random)
{
    private readonly Sketch sketch = new();

    public static Sketch New(Random random) => new Sketcher(random).Whole();

    private Sketch Whole()
    {
        var start = sketch.Add(ActivityTypes.Start);
        var body = new Pieces(sketch, random).Sequence(random.Next(1, 4), 0);
        var (entry, tolerates) = (body.Entry, false);
        if (random.Next(3) > 0) (entry, tolerates) = Reception(entry);
        sketch.Connect(start, "Done", entry);
        body.LeadTo(sketch, Deciding(body.Entry, tolerates));
        return sketch;
    }

    private (Sketch.Node Entry, bool Tolerates) Reception(Sketch.Node body)
    {
        var (intake, correction) = (sketch.Step(ActivityTypes.Intake), sketch.Step(ActivityTypes.Correction, ("overdue", Pick("leave", "wait"))));
        sketch.Connect(intake, "Accepted", body);
        sketch.Connect(intake, "Correction", correction);
        sketch.Connect(correction, "Completed", intake);
        var tolerates = random.Next(2) == 0;
        if (tolerates) sketch.Connect(intake, "Tolerated", body);
        if (random.Next(4) == 0) sketch.Connect(intake, "Refused", Ended("Refused"));
        if (random.Next(3) > 0) return (intake, tolerates);
        var before = sketch.Step(ActivityTypes.PreReview);
        sketch.Connect(before, "Passed", intake);
        return (before, tolerates);
    }

    private Sketch.Node Deciding(Sketch.Node body, bool tolerates)
    {
        var decide = random.Next(4) == 0 ? sketch.Step(ActivityTypes.CollectiveDecision) : sketch.Step(ActivityTypes.Decide);
        if (decide.Type == ActivityTypes.Decide && random.Next(3) == 0) sketch.Connect(decide, "Return", body);
        var (issue, dispatch) = (sketch.Add(ActivityTypes.Issue), sketch.Step(ActivityTypes.Dispatch));
        var first = issue;
        if (tolerates)
        {
            first = sketch.Step(ActivityTypes.ToleranceGate, ("overdue", Pick("leave", "wait")));
            sketch.Connect(first, "Completed", issue);
        }

        sketch.Connect(decide, "Granted", first);
        sketch.Connect(decide, "Denied", random.Next(3) == 0 ? Ended(null) : dispatch);
        if (random.Next(4) == 0)
        {
            var told = sketch.Told();
            sketch.Connect(issue, "Done", told);
            issue = told;
        }

        sketch.Connect(issue, "Done", dispatch);
        if (random.Next(3) == 0) return decide;
        var end = Ended(null);
        sketch.Connect(dispatch, "Delivered", end);
        sketch.Connect(dispatch, "Unclaimed", end);
        return decide;
    }

    private Sketch.Node Ended(string? result)
    {
        var end = sketch.Add(random.Next(4) == 0 ? ActivityTypes.Finish : ActivityTypes.End);
        end.Result = result;
        return end;
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
