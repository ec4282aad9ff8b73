using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>
/// Makes up cases of a matter (模拟办件) until each outcome of each step and each row of each branch was gone by, where it can be reached; the same
/// seed makes up the same cases.
/// </summary>
public sealed class Inventor
{
    private const int Vain = 60, Wanders = 40, Longest = 200;
    private readonly Scene scene;
    private readonly Lots lots;
    private readonly FactDraw draw;

    /// <param name="scene">The definition and a matter of it.</param>
    /// <param name="known">The fields that its branches may ask for.</param>
    /// <param name="seed">What is drawn.</param>
    public Inventor(Scene scene, ConditionFields known, int seed)
    {
        ArgumentNullException.ThrowIfNull(scene);
        (this.scene, lots, Coverage) = (scene, new Lots(seed), new Coverage(scene.Definition));
        draw = new FactDraw(scene, known, lots);
    }

    /// <summary>What no case has gone by.</summary>
    public Coverage Coverage { get; }

    /// <summary>One after the other, until all is gone by, or some dozen in vain.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="start">When each begins.</param>
    public IEnumerable<MadeUpCase> Cases(int most, DateTimeOffset start)
    {
        var vain = 0;
        for (var i = 0; i < most && vain < Vain && (i == 0 || !Coverage.IsWhole); i++)
        {
            var facts = draw.Next(Coverage);
            var made = Play(facts, start);
            var news = Coverage.Note(made.Stage);
            vain = news > 0 ? 0 : vain + 1;
            if (news > 0 || i == 0 || made.Stuck is not null)
                yield return made;
        }
    }

    private MadeUpCase Play(ProcessFacts begun, DateTimeOffset start)
    {
        var (stage, facts) = (new Stage(scene), new PlayedFacts(scene, begun));
        var stuck = stage.Give(new Signal.Start(), begun, start);
        for (var i = 0; stuck is null && stage.Result is null; i++)
        {
            if (i > Longest)
                return new MadeUpCase(begun, stage, Refusal.Conflict("REHEARSAL_ENDLESS"));
            var open = stage.Open.ToList();
            var task = open[lots.Next(open.Count)];
            stuck = Answer(stage, facts, task, wanders: i < Wanders);
        }

        return new MadeUpCase(begun, stage, stuck);
    }

    private Refusal? Answer(Stage stage, PlayedFacts facts, StagedTask task, bool wanders)
    {
        List<string> fit = [.. task.Outcomes.Where(o => IsPlausible(stage, task, o))];
        var fresh = wanders ? fit.Where(o => Coverage.Lacks(task.NodeId, o) && stage.Tasks.All(t => t.NodeId != task.NodeId || t.Outcome != o)).ToList() : [];
        var leading = wanders && fresh.Count == 0 ? fit.Where(o => Coverage.Leads(task.NodeId, o)).ToList() : [];
        var outcome = fresh.Count > 0 && lots.Next(4) > 0 ? fresh[lots.Next(fresh.Count)]
            : leading.Count > 0 && lots.Next(2) == 0 ? leading[lots.Next(leading.Count)]
            : Outcomes.Onward(task, null);
        if (outcome is null)
            return Refusal.Conflict("REHEARSAL_NO_OUTCOME").With("name", task.Name);
        var after = facts.After(task, outcome);
        var late = outcome is "Overdue" or "Unclaimed" || lots.Next(3) == 0;
        var at = late ? Pace.AtTheLimit(stage, task) : task.OpenedAt.AddMinutes(30);
        var refusal = stage.Give(new Signal.Complete(task.Key, outcome), after, at < stage.LastAt ? stage.LastAt : at);
        if (refusal is null)
        {
            facts.Hold(after);
            task.Assumed = AssumedBy.MadeUp;
        }

        return refusal;
    }

    /// <summary>What a case would let pass: tolerated only where the matter tolerates, corrected once (许可法 §32), refused only before acceptance.</summary>
    private bool IsPlausible(Stage stage, StagedTask task, string outcome) => (task.Activity, outcome) switch
    {
        (ActivityTypes.Intake, "Tolerated") => scene.Matter.Tolerance is not null && stage.AcceptedAt is null,
        (ActivityTypes.Intake, "Correction") => stage.AcceptedAt is null && stage.Tasks.All(t => t.Activity != ActivityTypes.Correction),
        (ActivityTypes.Intake, "Refused" or "NotRequired" or "NotCompetent") => stage.AcceptedAt is null,
        (_, "Return") => stage.Tasks.Count(t => t.NodeId == task.NodeId && t.Outcome == "Return") < 2,
        _ => true,
    };
}
